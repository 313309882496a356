package org.habeas.cases.designation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The criteria over HTTP; they are public. */
@Path("/v1/designation-criteria")
@Tag(name = "Persons")
class DesignationCriteriaResource {
    private final DesignationCriteria criteria;
    private final ObjectMapper mapper;

    DesignationCriteriaResource(DesignationCriteria criteria, ObjectMapper mapper) {
        this.criteria = criteria;
        this.mapper = mapper;
    }

    @GET
    @Operation(summary = "Criteria under which bodies designate persons, by version")
    @Shows(value = Criteria.class, many = true)
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        new Query(uri, List.of());
        return answer(new Page<>(criteria.all(), null), ifNoneMatch);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One version of criteria")
    @Shows(Criteria.class)
    public Response one(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(
                criteria.of(code).orElseThrow(() -> Refusal.unknown("criteria")), ifNoneMatch);
    }

    private Response answer(Object view, @Nullable String ifNoneMatch) {
        byte[] body = Json.bytes(mapper, view);
        return Answers.read(body, ETags.of(body), Visibility.PUBLIC, ifNoneMatch);
    }
}
