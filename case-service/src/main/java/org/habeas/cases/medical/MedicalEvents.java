package org.habeas.cases.medical;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.custody.PrisonRegime;
import org.habeas.docket.LegalDuration;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a measure tells the other services: the difference of two folds. What was done
 * to the person is told by the custody record; an opinion of doctors is told to nobody (INV-C-13).
 */
final class MedicalEvents {
    private MedicalEvents() {}

    /**
     * What every event about a measure says; orders of courts, never a word about health.
     *
     * @param orderedDuration of the newest order that has one
     */
    record MedicalFacts(
            @Nullable UUID proceedingId,
            @Nullable String state,
            @Nullable PrisonRegime regime,
            @Nullable LegalDuration orderedDuration,
            List<HearingDefect> hearingDefects,
            @Nullable Period periodicity) {}

    static List<DomainEvent> between(Change<MedicalHead, MedicalAct, MedicalState> change) {
        MedicalState from = change.from();
        MedicalState to = change.to();
        MedicalFacts facts = facts(change.head(), to);
        return Stream.of(
                        when(isOrdered(from, to), "medical-measure-ordered"),
                        when(hasNew(OrderKind.EXTENSION, from, to), "medical-measure-extended"),
                        when(
                                hasNew(OrderKind.MILDER_HOSPITAL, from, to),
                                "milder-hospital-ordered"),
                        when(isRefused(from, to), "termination-refused-by-court"),
                        when(isObliged(from, to), "outpatient-duty-imposed"),
                        when(isTerminated(from, to), "medical-measure-terminated"))
                .flatMap(Optional::stream)
                .map(type -> new DomainEvent(type, change.head().personId(), facts))
                .toList();
    }

    private static Optional<String> when(boolean happened, String type) {
        return happened ? Optional.of(type) : Optional.empty();
    }

    private static boolean isOrdered(MedicalState from, MedicalState to) {
        return to.status() == MedicalStatus.ORDERED && from.status() != MedicalStatus.ORDERED;
    }

    /** The newest order is new, and the measure goes on. */
    private static boolean hasNew(OrderKind kind, MedicalState from, MedicalState to) {
        return isInHospital(to)
                && !to.orders().isEmpty()
                && to.orders().getLast().order() == kind
                && from.orders().stream()
                        .noneMatch(o -> o.entry().equals(to.orders().getLast().entry()));
    }

    private static boolean isRefused(MedicalState from, MedicalState to) {
        return isInHospital(to) && to.refusals().size() > from.refusals().size();
    }

    private static boolean isObliged(MedicalState from, MedicalState to) {
        return Boolean.TRUE.equals(to.outpatientDuty())
                && !(Boolean.TRUE.equals(from.outpatientDuty())
                        && Objects.equals(from.periodicity(), to.periodicity()));
    }

    private static boolean isTerminated(MedicalState from, MedicalState to) {
        return to.status() == MedicalStatus.TERMINATED && from.status() != MedicalStatus.TERMINATED;
    }

    private static boolean isInHospital(MedicalState state) {
        return state.status() == MedicalStatus.IN_PATIENT
                || state.status() == MedicalStatus.MILDER_ORDERED;
    }

    private static MedicalFacts facts(MedicalHead head, MedicalState state) {
        return new MedicalFacts(
                head.proceedingId(),
                head.state(),
                state.orders().isEmpty() ? null : state.orders().getLast().regime(),
                state.orders().stream()
                        .map(CourtOrder::duration)
                        .filter(Objects::nonNull)
                        .reduce((_, newest) -> newest)
                        .orElse(null),
                state.orders().isEmpty() ? List.of() : state.orders().getLast().hearingDefects(),
                state.periodicity());
    }
}
