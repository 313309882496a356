package org.habeas.advocacy.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.Words;
import org.habeas.platform.http.DocketApi;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.openapi.Shows;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Reading;

@Path("/v1/demand-rules")
@Tag(name = "Demands")
class DemandRuleResource {
    private final LawOfDemands law;
    private final DocketApi api;
    private final ObjectMapper mapper;

    DemandRuleResource(LawOfDemands law, DocketApi api, ObjectMapper mapper) {
        this.law = law;
        this.api = api;
        this.mapper = mapper;
    }

    /** The law of demands: the same for every reader. */
    record DemandRules(List<DemandLaw> items) {}

    @GET
    @Shows(DemandRules.class)
    public Response all(@Context UriInfo uri) {
        checkNothingIsAsked(uri);
        return answer(new DemandRules(law.all()));
    }

    @GET
    @Path("{type}")
    @Shows(DemandLaw.class)
    public Response one(@PathParam("type") String type, @Context UriInfo uri) {
        checkNothingIsAsked(uri);
        DemandType found =
                Arrays.stream(DemandType.values())
                        .filter(known -> Words.of(known).equals(type))
                        .findFirst()
                        .orElseThrow(() -> Refusal.unknown("type of demand"));
        return answer(law.about(found));
    }

    /** The law is the same whatever is asked, so a parameter is a mistake. */
    private static void checkNothingIsAsked(UriInfo uri) {
        new Query(uri, List.of());
    }

    private Response answer(Record record) {
        byte[] body = Json.bytes(mapper, record);
        return api.answer(new Reading.Stored(body, ETags.of(body)));
    }
}
