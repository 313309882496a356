package org.habeas.advocacy.mission;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.advocacy.mission.MissionAct.Announced;
import org.habeas.advocacy.mission.MissionAct.Cancelled;
import org.habeas.advocacy.mission.MissionAct.Conducted;
import org.habeas.advocacy.mission.MissionAct.DeniedEntry;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the other services learn of a mission, for each person it is about or asks to see: codes and
 * dates, never reasons, facilities or names.
 */
final class MissionEvents {

    /** Of a mission. */
    record MissionFacts(MissionPurpose purpose, String visitedState) {}

    /** Of a visit. */
    record VisitFacts(
            MissionPurpose purpose,
            String visitedState,
            VisitResult result,
            List<String> visitorsStates,
            @Nullable FuzzyDate requestedOn) {
        VisitFacts {
            visitorsStates = List.copyOf(visitorsStates);
        }
    }

    /**
     * The facts with the entry that they rest on. Often it is another one that makes them count,
     * such as the confirmation that the mission took place; it must neither lend them its class nor
     * be taken for their cause.
     */
    record Resting(
            UUID entryId, FuzzyDate on, Visibility visibility, @JsonUnwrapped Record facts) {}

    /** What was told of this person rests on an entry that no longer counts. */
    record Withdrawn(UUID retractedEntryId) {}

    private MissionEvents() {}

    static List<DomainEvent> between(Change<MissionHead, MissionAct, MissionState> change) {
        List<DomainEvent> events = new ArrayList<>();
        if (change.from().isKnown()) {
            events.addAll(withdrawn(change));
        }
        if (change.to().isKnown()) {
            mission(change, "mission-announced", act -> act instanceof Announced, events);
            mission(change, "mission-conducted", act -> act instanceof Conducted, events);
            mission(change, "mission-cancelled", act -> act instanceof Cancelled, events);
            mission(change, "mission-denied-entry", act -> act instanceof DeniedEntry, events);
            visits(change, events);
        }
        return events;
    }

    private static void mission(
            Change<MissionHead, MissionAct, MissionState> change,
            String type,
            Predicate<MissionAct> tells,
            List<DomainEvent> events) {
        Optional<Entry<MissionAct>> told = first(change.after().applied(), tells);
        if (told.isEmpty()) {
            return;
        }
        MissionHead head = change.head();
        MissionFacts facts = new MissionFacts(head.purpose(), head.state());
        boolean wasTold =
                change.from().isKnown() && first(change.before().applied(), tells).isPresent();
        Set<@Nullable UUID> heard = wasTold ? people(head, change.from()) : new LinkedHashSet<>();
        for (UUID person : people(head, change.to())) {
            if (!heard.contains(person)) {
                Visibility least = classOf(change, told.get()).and(since(change, person));
                events.add(
                        new DomainEvent(
                                type,
                                person,
                                new Resting(told.get().id(), told.get().on(), least, facts)));
            }
        }
    }

    /** The class of the entry by which a person who is not in the head comes to be concerned. */
    private static Visibility since(
            Change<MissionHead, MissionAct, MissionState> change, @Nullable UUID person) {
        if (person == null || change.head().subjects().contains(person)) {
            return Visibility.PUBLIC;
        }
        return change.to().visits().stream()
                .filter(visit -> person.equals(visit.subject().personId()))
                .flatMap(visit -> entry(change, visit.entry()).stream())
                .map(Entry::visibility)
                .min(Visibility::compareTo)
                .orElse(Visibility.PARTNER);
    }

    private static void visits(
            Change<MissionHead, MissionAct, MissionState> change, List<DomainEvent> events) {
        boolean wasKnown = change.from().isKnown();
        for (Visit visit : change.to().visits()) {
            UUID by = visit.standsBy();
            boolean isNews = !wasKnown || change.from().visitStandingBy(by).isEmpty();
            if (isNews) {
                Entry<MissionAct> told = entry(change, by).orElseThrow();
                events.add(
                        new DomainEvent(
                                type(visit.result()),
                                visit.subject().personId(),
                                new Resting(
                                        told.id(),
                                        told.on(),
                                        classOf(change, told),
                                        facts(change.head(), visit))));
            }
        }
    }

    static VisitFacts facts(MissionHead head, Visit visit) {
        return new VisitFacts(
                head.purpose(),
                head.state(),
                visit.result(),
                visit.visitorsStates(),
                visit.requestedOn());
    }

    static String type(VisitResult result) {
        return switch (result) {
            case UNASKED, PENDING -> "visit-requested";
            case GRANTED -> "visit-granted";
            case PARTIALLY_GRANTED -> "visit-partially-granted";
            case DENIED -> "visit-denied";
            case IGNORED -> "visit-ignored";
        };
    }

    /**
     * What was told by an entry that is gone, or that counts no longer because the mission has not
     * begun. The register tells of entries taken back only to those in the head.
     */
    private static List<DomainEvent> withdrawn(
            Change<MissionHead, MissionAct, MissionState> change) {
        List<DomainEvent> events = new ArrayList<>();
        Entry<MissionAct> cause = change.entry();
        for (Visit visit : change.from().visits()) {
            UUID by = visit.standsBy();
            boolean itself =
                    cause != null && (cause.id().equals(by) || by.equals(cause.corrects()));
            UUID person = visit.subject().personId();
            boolean heardAlready =
                    itself && person != null && change.head().subjects().contains(person);
            if (!counts(change, by) && !heardAlready) {
                events.add(new DomainEvent("entry-retracted", person, new Withdrawn(by)));
            }
        }
        return events;
    }

    /** Whether the entry is among those that the state after rests on. */
    static boolean counts(Change<MissionHead, MissionAct, MissionState> change, UUID entry) {
        return entry(change, entry).isPresent()
                && change.to().early().stream().noneMatch(early -> early.id().equals(entry));
    }

    static Visibility classOf(
            Change<MissionHead, MissionAct, MissionState> change, Entry<MissionAct> told) {
        return change.visibility().and(told.visibility());
    }

    static Optional<Entry<MissionAct>> entry(
            Change<MissionHead, MissionAct, MissionState> change, UUID id) {
        return change.after().applied().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Optional<Entry<MissionAct>> first(
            List<Entry<MissionAct>> applied, Predicate<MissionAct> tells) {
        return applied.stream().filter(entry -> tells.test(entry.act())).findFirst();
    }

    /** Nobody in particular, if no person is named. */
    private static Set<@Nullable UUID> people(MissionHead head, MissionState state) {
        Set<@Nullable UUID> people = new LinkedHashSet<>(head.subjects());
        people.addAll(state.visited());
        if (people.isEmpty()) {
            people.add(null);
        }
        return people;
    }
}
