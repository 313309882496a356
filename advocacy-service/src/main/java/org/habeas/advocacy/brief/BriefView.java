package org.habeas.advocacy.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.fact.CustodyTold.Custody;
import org.habeas.advocacy.mission.MissionHead.Participant;
import org.habeas.advocacy.mission.MissionPurpose;
import org.habeas.advocacy.mission.MissionRecords.Known;
import org.habeas.advocacy.mission.MissionStage;
import org.habeas.advocacy.mission.Visit;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mission should know of those before it and of whom it wants to see.
 *
 * @param notGranted denied, ignored or granted in part, with the reasons that were given
 * @param openRequests that nobody has answered, of this mission and of earlier ones
 * @param demands open ones about these people
 * @param groupDemands open demands for access that name no person
 * @param custody what this service was told last; of whom nothing was told, stands in {@code
 *     nothingToldOf}
 * @param notKnown what this service is never told
 */
record BriefView(
        UUID missionId,
        MissionPurpose purpose,
        String state,
        @Nullable String organiser,
        @Nullable FuzzyDate period,
        MissionStage status,
        List<Participant> participants,
        List<EarlierMission> earlierMissions,
        List<EarlierVisit> granted,
        List<EarlierVisit> notGranted,
        List<EarlierVisit> openRequests,
        List<JsonNode> demands,
        List<JsonNode> groupDemands,
        List<JsonNode> decisions,
        List<Custody> custody,
        List<UUID> nothingToldOf,
        List<String> notKnown,
        LocalDate asOf,
        Instant knownAt,
        Map<String, String> links) {

    /** A mission to the same State that has taken place, or was kept from it. */
    record EarlierMission(
            UUID id,
            MissionPurpose purpose,
            @Nullable String title,
            @Nullable String organiser,
            @Nullable FuzzyDate period,
            MissionStage status,
            List<Participant> participants,
            String link) {
        static EarlierMission of(Known mission) {
            return new EarlierMission(
                    mission.id(),
                    mission.purpose(),
                    mission.title(),
                    mission.organiser(),
                    mission.period(),
                    mission.status(),
                    mission.participants(),
                    "/v1/missions/" + mission.id());
        }
    }

    /** A visit with the mission that asked for it. */
    record EarlierVisit(UUID missionId, Visit visit) {}

    @Override
    public String toString() {
        return "BriefView[" + missionId + "]";
    }
}
