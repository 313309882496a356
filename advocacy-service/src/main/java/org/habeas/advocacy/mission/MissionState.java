package org.habeas.advocacy.mission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.mission.MissionAct.AboutVisit;
import org.habeas.advocacy.mission.MissionHead.Participant;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a mission stands and what became of its visit requests. What is told of the result of a
 * visit before the mission has begun waits: a plan has no results ({@code domain-model.md
 * INV-A-09}).
 *
 * @param announced whether the organiser made it known
 * @param early results that do not count yet
 */
record MissionState(
        MissionStage stage,
        boolean announced,
        @Nullable FuzzyDate period,
        List<Participant> participants,
        List<Visit> visits,
        @JsonIgnore List<Entry<MissionAct>> early) {

    MissionState {
        participants = List.copyOf(participants);
        visits = List.copyOf(visits);
        early = List.copyOf(early);
    }

    static MissionState of(MissionHead head) {
        return new MissionState(
                MissionStage.UNKNOWN,
                false,
                head.period(),
                head.participants(),
                List.of(),
                List.of());
    }

    /** Whether those who see this may know of the mission ({@code domain-model.md E.3}). */
    boolean isKnown() {
        return announced || stage == MissionStage.CONDUCTED || stage == MissionStage.DENIED_ENTRY;
    }

    Optional<Visit> visitStandingBy(UUID entry) {
        return visits.stream().filter(visit -> visit.standsBy().equals(entry)).findFirst();
    }

    /** Everybody whom a visit is about. */
    Set<UUID> visited() {
        Set<UUID> people = new LinkedHashSet<>();
        for (Visit visit : visits) {
            if (visit.subject().personId() != null) {
                people.add(visit.subject().personId());
            }
        }
        return people;
    }

    MissionState at(MissionStage now) {
        return new MissionState(now, announced, period, participants, visits, early);
    }

    MissionState asAnnounced() {
        return new MissionState(stage, true, period, participants, visits, early);
    }

    MissionState plannedFor(@Nullable FuzzyDate days) {
        FuzzyDate now = days == null ? period : days;
        return new MissionState(stage, announced, now, participants, visits, early);
    }

    MissionState with(Participant one) {
        List<Participant> all = new ArrayList<>(participants);
        if (!all.contains(one)) {
            all.add(one);
        }
        return new MissionState(stage, announced, period, all, visits, early);
    }

    MissionState waiting(Entry<MissionAct> result) {
        List<Entry<MissionAct>> more = new ArrayList<>(early);
        more.add(result);
        return new MissionState(stage, announced, period, participants, visits, more);
    }

    /** What was told early counts from now on. */
    MissionState begun(Findings findings) {
        MissionState now =
                new MissionState(stage, announced, period, participants, visits, List.of());
        for (Entry<MissionAct> entry : early) {
            now = now.told((AboutVisit) entry.act(), entry, findings);
        }
        return now;
    }

    MissionState told(AboutVisit about, Entry<MissionAct> entry, Findings findings) {
        List<Visit> all = new ArrayList<>(visits);
        Visit visit =
                all.stream()
                        .filter(one -> one.isAbout(about))
                        .findFirst()
                        .orElseGet(() -> Visit.unasked(about, entry));
        VisitResult now = MissionDocket.visits(entry.act()).take(visit.result(), entry, findings);
        Visit told = visit.told(entry, now);
        int at = all.indexOf(visit);
        if (at < 0) {
            all.add(told);
        } else {
            all.set(at, told);
        }
        return new MissionState(stage, announced, period, participants, all, early);
    }
}
