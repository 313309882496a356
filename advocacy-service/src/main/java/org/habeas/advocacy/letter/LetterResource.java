package org.habeas.advocacy.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.json.State;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.register.Reading;
import org.habeas.platform.security.Reader;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@Path("/v1/letters")
@Tag(name = "Letters")
class LetterResource {
    private final DocketApi api;
    private final Letters letters;
    private final LetterSearch search;
    private final Reader reader;
    private final ObjectMapper mapper;

    LetterResource(
            DocketApi api,
            Letters letters,
            LetterSearch search,
            Reader reader,
            ObjectMapper mapper) {
        this.api = api;
        this.letters = letters;
        this.search = search;
        this.reader = reader;
        this.mapper = mapper;
    }

    /** The letters of an appeal: {@code appeal_id} is needed. */
    @GET
    @Shows(value = LetterView.class, many = true)
    public Response list(@Context UriInfo uri) {
        return api.search(uri, search);
    }

    @GET
    @Path("{id}")
    @Shows(LetterView.class)
    public Response one(@PathParam("id") UUID id, @Context UriInfo uri) {
        new Query(uri, List.of());
        return api.answer(stored(letters.one(id, reader.clearance())));
    }

    /** The letter as it would be written now; nothing is kept. */
    @POST
    @Path("preview")
    public LetterPreview preview(@Valid @NotNull PreviewRequest request) {
        Sender from = new Sender(request.senderName(), request.senderCountry());
        return LetterPreview.of(
                letters.preview(
                        request.appealId(), request.recipientId(), request.language(), from));
    }

    /** Writes a letter of the organisation: frozen at once, and sent if the appeal goes by mail. */
    @POST
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    @Shows(LetterView.class)
    public Response write(@Valid @NotNull LetterRequest request) {
        UUID id = letters.write(request.appealId(), request.recipientId(), request.language());
        return Response.created(URI.create("/v1/letters/" + id))
                .entity(letters.one(id, Visibility.PUBLIC))
                .build();
    }

    /** Sends a letter once more that failed or whose fate is unknown. */
    @POST
    @Path("{id}/resending")
    @RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
    @Shows(LetterView.class)
    public Response again(@PathParam("id") UUID id) {
        letters.again(id, reader.clearance());
        return Response.accepted(letters.one(id, reader.clearance())).build();
    }

    private Reading.Stored stored(LetterView view) {
        byte[] body = Json.bytes(mapper, view);
        return new Reading.Stored(body, ETags.of(body));
    }

    /** Which letter. */
    record LetterRequest(
            UUID appealId,
            UUID recipientId,
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language) {}

    /** Which letter, and who would sign it. */
    record PreviewRequest(
            UUID appealId,
            UUID recipientId,
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
            @Nullable @Size(min = 1, max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*")
                    String senderName,
            @Nullable @State String senderCountry) {
        @Override
        public String toString() {
            return "PreviewRequest[" + appealId + "]";
        }
    }

    /** A letter that was not written yet. */
    record LetterPreview(
            UUID templateVersion,
            String language,
            String subject,
            String text,
            String html,
            String sha256) {
        static LetterPreview of(Rendered letter) {
            return new LetterPreview(
                    letter.versionId(),
                    letter.language(),
                    letter.subject(),
                    letter.text(),
                    Paragraphs.of(letter.text()),
                    HexFormat.of().formatHex(letter.sha256()));
        }

        @Override
        public String toString() {
            return "LetterPreview[" + templateVersion + "]";
        }
    }
}
