package org.habeas.extradition.pending;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
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
import org.habeas.platform.openapi.Shows;
import org.jspecify.annotations.Nullable;

@Path("/v1/persons/{id}/proceedings")
@Tag(name = "Proceedings of a person")
class ProceedingsResource {
    private final PersonProceedings proceedings;
    private final Lenses lenses;
    private final ObjectMapper mapper;

    ProceedingsResource(PersonProceedings proceedings, Lenses lenses, ObjectMapper mapper) {
        this.proceedings = proceedings;
        this.lenses = lenses;
        this.mapper = mapper;
    }

    @GET
    @Operation(
            summary =
                    "What is pending where, what blocks what, what is due, and which decisions can be relied on")
    @Parameter(name = "as_of", in = ParameterIn.QUERY, description = "As of this day")
    @Parameter(name = "known_at", in = ParameterIn.QUERY, description = "As known then")
    @Shows(Proceedings.class)
    public Response proceedings(
            @PathParam("id") UUID person,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Query query = new Query(uri, DocketApi.travel());
        Lens lens = lenses.of(query);
        byte[] body = Json.bytes(mapper, proceedings.of(person, lens, query.instant("known_at")));
        return Answers.read(body, ETags.of(body), lens.clearance(), ifNoneMatch);
    }
}
