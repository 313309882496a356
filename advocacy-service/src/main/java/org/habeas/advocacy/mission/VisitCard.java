package org.habeas.advocacy.mission;

import java.util.Map;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A visit request as a list across missions shows it. */
record VisitCard(
        UUID missionId,
        MissionPurpose purpose,
        String ofState,
        @Nullable String organiser,
        @Nullable FuzzyDate missionPeriod,
        MissionStage missionStatus,
        Visit visit,
        Map<String, String> links) {

    static VisitCard of(UUID mission, MissionHead head, MissionState state, Visit visit) {
        return new VisitCard(
                mission,
                head.purpose(),
                head.state(),
                head.organiser(),
                state.period(),
                state.stage(),
                visit,
                Map.of("mission", "/v1/missions/" + mission));
    }

    @Override
    public String toString() {
        return "VisitCard[" + missionId + "]";
    }
}
