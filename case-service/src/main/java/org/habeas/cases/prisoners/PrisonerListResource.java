package org.habeas.cases.prisoners;

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
import org.habeas.docket.Lens;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Lenses;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The list of political prisoners over HTTP. */
@Path("/v1/lists/political-prisoners")
@Tag(name = "Lists")
class PrisonerListResource {
    private final Prisoners prisoners;
    private final Lenses lenses;
    private final ObjectMapper mapper;

    PrisonerListResource(Prisoners prisoners, Lenses lenses, ObjectMapper mapper) {
        this.prisoners = prisoners;
        this.lenses = lenses;
        this.mapper = mapper;
    }

    @GET
    @Operation(
            summary = "Political prisoners and other victims of politically motivated prosecution",
            description =
                    "Who was held, restrained or pursued abroad on a day, with the grounds and the"
                            + " sources; whom somebody names but the list does not count, and why.")
    @Parameter(
            name = "as_of",
            in = ParameterIn.QUERY,
            description = "The day, such as 2018-04-28; today if left out")
    @Parameter(
            name = "known_at",
            in = ParameterIn.QUERY,
            description = "As it was known at this instant; now if left out")
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Lens lens = lenses.of(new Query(uri, DocketApi.travel()));
        var view = PrisonerListView.of(prisoners.list(), prisoners.on(lens), lens);
        byte[] body = Json.bytes(mapper, view);
        return Answers.read(body, ETags.of(body), lens.clearance(), ifNoneMatch);
    }
}
