package org.habeas.cases.medical;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.contradiction.ContradictionType;
import org.habeas.cases.medical.MedicalAct.Discharged;
import org.habeas.cases.restriction.RestrictionType;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How a measure stands on one day.
 *
 * @param since the date of the entry that made the status, {@code entry} its id
 * @param orders of courts, oldest first
 * @param opinions of doctors, oldest first
 * @param refusals of courts to end it
 * @param contradiction set while doctors and court disagree; both views are shown
 * @param suggestion what follows from a duty to report
 */
public record MedicalState(
        MedicalStatus status,
        @Nullable FuzzyDate since,
        @Nullable UUID entry,
        Hospital hospital,
        List<CourtOrder> orders,
        List<Opinion> opinions,
        List<CourtRefusal> refusals,
        @Nullable ContradictionType contradiction,
        @Nullable Boolean outpatientDuty,
        @Nullable Period periodicity,
        @Nullable Suggestion suggestion) {

    static final MedicalState NOTHING =
            new MedicalState(
                    MedicalStatus.NONE,
                    null,
                    null,
                    Hospital.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null);

    public MedicalState {
        orders = List.copyOf(orders);
        opinions = List.copyOf(opinions);
        refusals = List.copyOf(refusals);
    }

    MedicalState in(MedicalStatus next, Entry<?> by) {
        return next == status
                ? this
                : new MedicalState(
                        next,
                        by.on(),
                        by.id(),
                        hospital,
                        orders,
                        opinions,
                        refusals,
                        contradiction,
                        outpatientDuty,
                        periodicity,
                        suggestion);
    }

    MedicalState in(Hospital stay) {
        return new MedicalState(
                status,
                since,
                entry,
                stay,
                orders,
                opinions,
                refusals,
                contradiction,
                outpatientDuty,
                periodicity,
                suggestion);
    }

    MedicalState ordered(CourtOrder order) {
        return with(add(orders, order));
    }

    /** The newest order of that kind that is not carried out yet is now. */
    MedicalState executed(OrderKind kind, FuzzyDate on) {
        List<CourtOrder> all = new ArrayList<>(orders);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).order() == kind && all.get(i).executedOn() == null) {
                all.set(i, all.get(i).executed(on));
                break;
            }
        }
        return with(all);
    }

    MedicalState told(Opinion opinion) {
        return judged(add(opinions, opinion), refusals);
    }

    MedicalState refused(CourtRefusal refusal) {
        return judged(answered(CourtReaction.REJECTED), add(refusals, refusal));
    }

    /** The court decided otherwise than to keep it up. */
    MedicalState followed() {
        List<Opinion> all =
                opinions.stream()
                        .map(o -> o.isAgainstMeasure() ? o.answered(CourtReaction.FOLLOWED) : o)
                        .toList();
        return judged(all, refusals);
    }

    MedicalState obliged(Discharged act, Entry<?> by) {
        return duty(
                act.isWithDuty() ? Boolean.TRUE : act.outpatientDuty(),
                act.periodicity(),
                act.isWithDuty()
                        ? new Suggestion(
                                RestrictionType.PSYCHIATRIC_REPORTING, act.periodicity(), by.on())
                        : null);
    }

    MedicalState free() {
        return duty(null, null, null);
    }

    private List<Opinion> answered(CourtReaction reaction) {
        return opinions.stream().map(opinion -> opinion.answered(reaction)).toList();
    }

    private MedicalState duty(
            @Nullable Boolean duty, @Nullable Period often, @Nullable Suggestion follows) {
        return new MedicalState(
                status,
                since,
                entry,
                hospital,
                orders,
                opinions,
                refusals,
                contradiction,
                duty,
                often,
                follows);
    }

    private MedicalState with(List<CourtOrder> other) {
        return new MedicalState(
                status,
                since,
                entry,
                hospital,
                other,
                opinions,
                refusals,
                contradiction,
                outpatientDuty,
                periodicity,
                suggestion);
    }

    private MedicalState judged(List<Opinion> views, List<CourtRefusal> against) {
        boolean disputed =
                views.stream()
                        .anyMatch(o ->
                                o.isAgainstMeasure()
                                        && o.courtReaction() == CourtReaction.REJECTED);
        return new MedicalState(
                status,
                since,
                entry,
                hospital,
                orders,
                views,
                against,
                disputed ? ContradictionType.CONFLICTING_ASSESSMENT : null,
                outpatientDuty,
                periodicity,
                suggestion);
    }

    private static <T> List<T> add(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    @Override
    public String toString() {
        return "MedicalState[" + status + "]";
    }
}
