package org.habeas.platform.change;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.habeas.docket.Visibility;
import org.habeas.platform.change.ChangePage.Item;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.Reader;

/** What the gateway asks a service for its change feed; the gateway routes nobody here. */
@Path("/internal/changes")
@UnlessBuildProperty(name = "habeas.changes.enabled", stringValue = "false", enableIfMissing = true)
class ChangeResource {
    private final ChangePages pages;
    private final Reader reader;
    private final SecurityIdentity identity;
    private final ObjectMapper mapper;

    ChangeResource(
            ChangePages pages, Reader reader, SecurityIdentity identity, ObjectMapper mapper) {
        this.pages = pages;
        this.reader = reader;
        this.identity = identity;
        this.mapper = mapper;
    }

    @GET
    @Operation(hidden = true)
    public Response changes(@Context UriInfo uri) {
        Asked asked = Asked.of(uri.getQueryParameters());
        refuseStrangers(asked);
        ChangePage page = pages.page(asked, reader.clearance());
        return Response.ok(json(page), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * The ids of what another audience knows are told to nobody whom the door does not vouch for.
     */
    private void refuseStrangers(Asked asked) {
        Visibility was = asked.was();
        if (was != null && was != Visibility.PUBLIC && identity.isAnonymous()) {
            throw Refusal.malformed("invalid-parameter", "Only who has a passport was somebody.");
        }
    }

    private byte[] json(ChangePage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = mapper.getFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("head", page.head());
            json.writeNumberField("oldest", page.oldest());
            json.writeArrayFieldStart("items");
            for (Item item : page.items()) {
                write(json, item);
            }
            json.writeEndArray();
            json.writeNumberField("last", page.last());
            json.writeBooleanField("more", page.isMore());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Item item) throws IOException {
        byte[] body = item.body();
        json.writeStartObject();
        json.writeNumberField("position", item.position());
        json.writeStringField("op", body == null ? "tombstone" : "upsert");
        json.writeStringField("type", item.type());
        json.writeStringField("id", item.id().toString());
        if (body != null) {
            json.writeStringField("etag", item.etag());
            json.writeFieldName("record");
            json.writeRawValue(new String(body, StandardCharsets.UTF_8));
        } else {
            json.writeStringField("reason", item.reason());
            if (item.mergedInto() != null) {
                json.writeStringField("merged_into", item.mergedInto().toString());
            }
        }
        json.writeEndObject();
    }
}
