package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.InvestigationOpened;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * A charge and how far it has come.
 *
 * @param since the date of the entry that made its state, {@code entry} its id
 * @param replacedBy its one successor, if it was reclassified
 * @param chain the labels of the charges that it was before and became later, this one included
 * @param plea what the defendant said to it
 */
public record Charge(
        String charge,
        ChargeState state,
        @Nullable String sourceTerm,
        @Nullable OffenceKind offence,
        List<LegalProvision> provisions,
        @Nullable String allegedFacts,
        @Nullable FuzzyDate allegedPeriod,
        @Nullable String complainant,
        @Nullable UUID complainantPersonId,
        @Nullable UUID complainantOrganisationId,
        @Nullable Integer ageAtTheTime,
        @Nullable String assessment,
        @Nullable String replaces,
        @Nullable String replacedBy,
        @Nullable Direction direction,
        @Nullable String claimedCause,
        List<String> chain,
        @Nullable Plea plea,
        FuzzyDate since,
        UUID entry,
        @Nullable String prosecutionClaim,
        @Nullable LegalDuration maximumPenalty) {

    public Charge {
        provisions = List.copyOf(provisions);
        chain = List.copyOf(chain);
    }

    /** What it was before and became, and what the defendant said to it. */
    private record Course(
            @Nullable String replaces,
            @Nullable String replacedBy,
            @Nullable Direction direction,
            @Nullable String claimedCause,
            List<String> chain,
            @Nullable Plea plea) {}

    private static Course alone(String label) {
        return new Course(null, null, null, null, List.of(label), null);
    }

    /** A charge of which only the label is told. */
    static Charge named(String label, Entry<?> entry) {
        return of(
                label,
                ChargeState.INVESTIGATED,
                Accusation.NONE,
                alone(label),
                entry.on(),
                entry.id());
    }

    /** The same charge in another state. */
    Charge in(ChargeState next, Entry<?> entry) {
        return next == state
                ? this
                : of(charge, next, accusation(), course(), entry.on(), entry.id());
    }

    /** The same charge with what bringing it told. */
    Charge told(ChargeBrought told) {
        return of(charge, state, Accusation.of(told), course(), since, entry);
    }

    /** The same charge with what is known of an inquiry, which tells less than a charge. */
    Charge told(InvestigationOpened told) {
        return sourceTerm != null
                ? this
                : of(charge, state, Accusation.of(told), course(), since, entry);
    }

    /** The same charge with its successor. */
    Charge replaced(Reclassified told) {
        Course next =
                new Course(
                        replaces,
                        told.toCharge(),
                        told.direction(),
                        told.claimedCause(),
                        chain,
                        plea);
        return of(charge, state, accusation(), next, since, entry);
    }

    /** The charge that a reclassification brings. */
    static Charge successor(Reclassified told, Entry<?> entry) {
        Course before = new Course(told.charge(), null, null, null, List.of(told.toCharge()), null);
        return of(
                told.toCharge(),
                ChargeState.BROUGHT,
                Accusation.of(told),
                before,
                entry.on(),
                entry.id());
    }

    /** A charge that is known already as the successor of another one. */
    Charge succeeding(Reclassified told, Entry<?> entry) {
        Accusation known = accusation();
        Course before =
                new Course(
                        replaces == null ? told.charge() : replaces,
                        replacedBy,
                        direction,
                        claimedCause,
                        chain,
                        plea);
        Charge succeeding =
                of(
                        charge,
                        state,
                        known.sourceTerm() == null ? Accusation.of(told) : known,
                        before,
                        since,
                        this.entry);
        return state == ChargeState.INVESTIGATED
                ? succeeding.in(ChargeState.BROUGHT, entry)
                : succeeding;
    }

    /** The same charge with what the defendant said to it. */
    Charge pleaded(Plea said) {
        Course next = new Course(replaces, replacedBy, direction, claimedCause, chain, said);
        return of(charge, state, accusation(), next, since, entry);
    }

    /** The same charge with the labels of its chain. */
    Charge chained(List<String> labels) {
        Course next = new Course(replaces, replacedBy, direction, claimedCause, labels, plea);
        return of(charge, state, accusation(), next, since, entry);
    }

    private Accusation accusation() {
        return new Accusation(
                sourceTerm,
                offence,
                provisions,
                allegedFacts,
                allegedPeriod,
                complainant,
                complainantPersonId,
                complainantOrganisationId,
                ageAtTheTime,
                assessment,
                prosecutionClaim,
                maximumPenalty);
    }

    private Course course() {
        return new Course(replaces, replacedBy, direction, claimedCause, chain, plea);
    }

    private static Charge of(
            String label,
            ChargeState state,
            Accusation what,
            Course course,
            FuzzyDate since,
            UUID entry) {
        return new Charge(
                label,
                state,
                what.sourceTerm(),
                what.offence(),
                what.provisions(),
                what.allegedFacts(),
                what.allegedPeriod(),
                what.complainant(),
                what.complainantPersonId(),
                what.complainantOrganisationId(),
                what.ageAtTheTime(),
                what.assessment(),
                course.replaces(),
                course.replacedBy(),
                course.direction(),
                course.claimedCause(),
                course.chain(),
                course.plea(),
                since,
                entry,
                what.prosecutionClaim(),
                what.maximumPenalty());
    }

    @Override
    public String toString() {
        return "Charge[" + charge + " " + state + "]";
    }
}
