package org.habeas.platform.http;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Only JSON is read, and no more than a megabyte of it; a body that holds a single text would be
 * taken from plain text as well. A method that says itself what it consumes is left alone.
 */
public class JsonOnly {
    private static final int LONGEST = 1024 * 1024;

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            return;
        }
        if (!isJson(request)) {
            throw new NotSupportedException(
                    Response.status(415)
                            .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON)
                            .build());
        }
        if (request.getLength() > LONGEST) {
            throw new ClientErrorException(413);
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new BoundedInput(request.getEntityStream(), LONGEST));
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
