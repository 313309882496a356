package org.habeas.cases.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.elsewhere.Told;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Who came to see the person where they are held, or was refused ({@code domain-model.md B.1}).
 *
 * @param result granted, partially_granted, denied or ignored
 * @param visitorsStates whose representatives came, ISO 3166-1 alpha-2 or EU
 * @param mission of advocacy-service that asked for the visit
 */
public record FacilityVisit(
        String result,
        @Nullable FuzzyDate on,
        @Nullable String purpose,
        @Nullable String state,
        List<String> visitorsStates,
        UUID missionId,
        String mission) {

    public FacilityVisit {
        visitorsStates = List.copyOf(visitorsStates);
    }

    /** What has been told of visits, in that order; a request is none yet. */
    public static List<FacilityVisit> of(List<Told> told) {
        return told.stream()
                .filter(one -> one.type().startsWith("visit-"))
                .filter(one -> !one.type().equals("visit-requested"))
                .map(FacilityVisit::of)
                .toList();
    }

    private static FacilityVisit of(Told told) {
        JsonNode facts = told.facts();
        List<String> states = new ArrayList<>();
        facts.path("visitors_states").forEach(state -> states.add(state.asText()));
        return new FacilityVisit(
                facts.path("result").asText(told.type().substring("visit-".length())),
                told.on(),
                facts.path("purpose").textValue(),
                facts.path("visited_state").textValue(),
                states,
                told.docketId(),
                "/v1/" + told.docketKind() + "/" + told.docketId());
    }
}
