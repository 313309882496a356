package org.habeas.advocacy.scoreboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.security.Reader;
import org.jspecify.annotations.Nullable;

/** The scoreboard over HTTP. */
@Path("/v1/outcomes/statistics")
@Tag(name = "Outcomes")
class ScoreResource {
    private final ScoreAnswers answers;
    private final Reader reader;
    private final ObjectMapper mapper;

    ScoreResource(ScoreAnswers answers, Reader reader, ObjectMapper mapper) {
        this.answers = answers;
        this.reader = reader;
        this.mapper = mapper;
    }

    @GET
    @Operation(
            summary = "What was demanded of whom, met by whom and after how long",
            description =
                    "A demand counts once for each person it is about. Days run from the day on which"
                            + " it was made to the day on which it was met, only where both are known"
                            + " to the day; the others are counted as not computable. Nothing here says"
                            + " that a demand brought anything about.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "type, campaign, year, addressee, group or state (of the addressee)")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "The day")
    @Parameter(
            name = "known_at",
            in = ParameterIn.QUERY,
            description = "As it was known at this instant")
    @Shows(ScoreView.class)
    public Response read(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        byte[] body = Json.bytes(mapper, answers.answer(uri));
        return Answers.read(body, ETags.of(body), reader.clearance(), ifNoneMatch);
    }
}
