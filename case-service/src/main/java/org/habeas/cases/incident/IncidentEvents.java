package org.habeas.cases.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.cases.incident.IncidentAct.AuthorityResponded;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;

/** What a change of an incident tells the other services: the difference of two folds. */
final class IncidentEvents {
    private static final Set<ViolationStatus> CORROBORATED =
            EnumSet.of(ViolationStatus.POSSIBLE, ViolationStatus.LIKELY);
    private static final Set<ViolationStatus> HELD =
            EnumSet.of(
                    ViolationStatus.REPORTED,
                    ViolationStatus.POSSIBLE,
                    ViolationStatus.LIKELY,
                    ViolationStatus.CONFIRMED_AS_VIOLATION);

    private IncidentEvents() {}

    /** Codes only: no title, no text, nobody beside the person concerned. */
    record IncidentFacts(
            List<ActType> actTypes,
            ViolationStatus violationStatus,
            InvestigationStatus investigation,
            boolean disputed) {}

    /** One event for each person concerned. */
    static List<DomainEvent> between(Change<IncidentHead, IncidentAct, IncidentState> change) {
        IncidentFacts facts = facts(change.to());
        return types(change.from(), change.to()).stream()
                .flatMap(type ->
                        change.head().persons().stream()
                                .distinct()
                                .map(person -> new DomainEvent(type, person, facts)))
                .toList();
    }

    private static IncidentFacts facts(IncidentState state) {
        return new IncidentFacts(
                told(state), state.violationStatus(), state.investigation(), state.disputed());
    }

    /** INV-C-13: nothing that must not be told, even if an entry were classified too low. */
    private static List<ActType> told(IncidentState state) {
        return state.acts()
                .filter(act -> Visibility.PARTNER.mayRead(LeastClass.of(act)))
                .map(ActCommitted::type)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> types(IncidentState before, IncidentState after) {
        List<String> types = new ArrayList<>();
        if (isReported(before, after)) {
            types.add("incident-reported");
        }
        if (isCorroborated(before.violationStatus(), after.violationStatus())) {
            types.add("incident-corroborated");
        }
        if (disputes(after) > disputes(before)) {
            types.add("incident-disputed");
        }
        if (becomes(ViolationStatus.CONFIRMED_AS_VIOLATION, before, after)) {
            types.add("incident-confirmed");
        }
        if (becomes(ViolationStatus.UNFOUNDED, before, after)) {
            types.add("incident-unfounded");
        }
        investigation(before.investigation(), after.investigation(), types);
        return types;
    }

    /** Also told again when more is told to have been done. */
    private static boolean isReported(IncidentState before, IncidentState after) {
        boolean isMore = !new HashSet<>(told(before)).containsAll(told(after));
        return becomes(ViolationStatus.REPORTED, before, after)
                        && before.violationStatus() == ViolationStatus.NONE
                || isMore && HELD.contains(after.violationStatus());
    }

    private static boolean isCorroborated(ViolationStatus before, ViolationStatus after) {
        return CORROBORATED.contains(after)
                && before != after
                && before != ViolationStatus.CONFIRMED_AS_VIOLATION
                && before != ViolationStatus.LIKELY;
    }

    private static long disputes(IncidentState state) {
        return state.of(AuthorityResponded.class).stream()
                .filter(fact -> fact.act().response().disputes())
                .count();
    }

    private static boolean becomes(
            ViolationStatus status, IncidentState before, IncidentState after) {
        return after.violationStatus() == status && before.violationStatus() != status;
    }

    private static void investigation(
            InvestigationStatus before, InvestigationStatus after, List<String> types) {
        if (before == after) {
            return;
        }
        switch (after) {
            case NONE -> {}
            case OPENED ->
                    types.add(
                            before == InvestigationStatus.CLOSED
                                    ? "incident-investigation-reopened"
                                    : "incident-investigation-opened");
            case CLOSED -> types.add("incident-investigation-closed");
        }
    }
}
