package org.habeas.platform.http;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Only JSON is read; a body that holds a single text would be taken from plain text as well. */
public class JsonOnly {

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (!isJson(request)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isJson(ContainerRequestContext request) {
        try {
            MediaType sent = request.getMediaType();
            return sent == null || sent.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        } catch (IllegalArgumentException e) {
            return false; // not even a media type
        }
    }
}
