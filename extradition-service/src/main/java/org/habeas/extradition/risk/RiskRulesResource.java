package org.habeas.extradition.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Page;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.security.Reader;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The rules over HTTP. They tell what would make a danger look smaller, so staff reads them. */
@Path("/v1/risk-rules")
@Tag(name = "Risk")
@RolesAllowed({Roles.EDITOR, Roles.REVIEWER})
class RiskRulesResource {
    private final RuleSets rules;
    private final Reader reader;
    private final ObjectMapper mapper;

    RiskRulesResource(RuleSets rules, Reader reader, ObjectMapper mapper) {
        this.rules = rules;
        this.reader = reader;
        this.mapper = mapper;
    }

    @GET
    @Operation(summary = "The versions of the rules, with points, levels and overrides")
    @Shows(value = RuleSet.class, many = true)
    public Response list(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        new Query(uri, List.of());
        byte[] body = Json.bytes(mapper, new Page<>(rules.all(), null));
        return Answers.read(body, ETags.of(body), reader.clearance(), ifNoneMatch);
    }
}
