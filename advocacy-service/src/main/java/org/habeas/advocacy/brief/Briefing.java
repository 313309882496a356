package org.habeas.advocacy.brief;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.brief.BriefView.EarlierMission;
import org.habeas.advocacy.brief.BriefView.EarlierVisit;
import org.habeas.advocacy.fact.CustodyTold;
import org.habeas.advocacy.fact.CustodyTold.Custody;
import org.habeas.advocacy.mission.MissionRecords;
import org.habeas.advocacy.mission.MissionRecords.Known;
import org.habeas.advocacy.mission.MissionStage;
import org.habeas.advocacy.mission.VisitResult;
import org.habeas.docket.Lens;
import org.habeas.platform.problem.Refusal;

/** Puts together the brief of a mission from what its reader may see, in a few queries. */
@ApplicationScoped
class Briefing {
    private static final Set<MissionStage> OVER =
            EnumSet.of(
                    MissionStage.IN_PROGRESS,
                    MissionStage.CONDUCTED,
                    MissionStage.CANCELLED,
                    MissionStage.DENIED_ENTRY);

    /** No event tells the facility, and nothing above PARTNER ever reaches this service. */
    private static final List<String> NOT_KNOWN = List.of("facility", "custody_above_partner");

    private final MissionRecords missions;
    private final PeopleConcerned people;
    private final CustodyTold custody;
    private final Clock clock;

    Briefing(MissionRecords missions, PeopleConcerned people, CustodyTold custody, Clock clock) {
        this.missions = missions;
        this.people = people;
        this.custody = custody;
        this.clock = clock;
    }

    @Transactional
    BriefView of(UUID mission, Lens lens) {
        Known own = missions.one(mission, lens).orElseThrow(() -> Refusal.unknown("docket"));
        List<Known> earlier =
                missions.toState(own.state(), lens).stream()
                        .filter(one -> !one.id().equals(mission))
                        .filter(one -> OVER.contains(one.status()))
                        .toList();
        Set<UUID> concerned = new LinkedHashSet<>(own.people());
        earlier.forEach(one -> concerned.addAll(one.people()));
        List<JsonNode> cards = people.demands(concerned, lens);
        Map<UUID, Custody> held = custody.of(concerned, lens);
        return new BriefView(
                own.id(),
                own.purpose(),
                own.state(),
                own.organiser(),
                own.period(),
                own.status(),
                own.participants(),
                earlier.stream().map(EarlierMission::of).toList(),
                visits(earlier.stream(), EnumSet.of(VisitResult.GRANTED)),
                visits(
                        earlier.stream(),
                        EnumSet.of(
                                VisitResult.DENIED,
                                VisitResult.IGNORED,
                                VisitResult.PARTIALLY_GRANTED)),
                visits(
                        Stream.concat(Stream.of(own), earlier.stream()),
                        EnumSet.of(VisitResult.PENDING)),
                cards,
                people.groupDemands(lens),
                people.decisions(concerned, lens),
                concerned.stream().filter(held::containsKey).map(held::get).toList(),
                concerned.stream().filter(person -> !held.containsKey(person)).toList(),
                NOT_KNOWN,
                lens.asOf(),
                lens.isTravel() ? lens.knownAt() : clock.instant(),
                Map.of("mission", "/v1/missions/" + mission));
    }

    private static List<EarlierVisit> visits(Stream<Known> of, Set<VisitResult> results) {
        return of.flatMap(mission ->
                        mission.visits().stream()
                                .filter(visit -> results.contains(visit.result()))
                                .map(visit -> new EarlierVisit(mission.id(), visit)))
                .toList();
    }
}
