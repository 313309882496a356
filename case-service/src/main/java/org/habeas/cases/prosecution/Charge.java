package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.InvestigationOpened;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge and how far it has come.
 *
 * @param since the date of the entry that made its state, {@code entry} its id
 * @param replacedBy its one successor, if it was reclassified
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
        @Nullable String assessment,
        @Nullable String replaces,
        @Nullable String replacedBy,
        @Nullable Direction direction,
        @Nullable String claimedCause,
        FuzzyDate since,
        UUID entry) {

    public Charge {
        provisions = List.copyOf(provisions);
    }

    /** A charge of which only the label is told. */
    static Charge named(String label, Entry<?> entry) {
        return new Charge(
                label,
                ChargeState.INVESTIGATED,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                entry.on(),
                entry.id());
    }

    /** The same charge in another state. */
    Charge in(ChargeState next, Entry<?> entry) {
        return next == state
                ? this
                : new Charge(
                        charge,
                        next,
                        sourceTerm,
                        offence,
                        provisions,
                        allegedFacts,
                        allegedPeriod,
                        complainant,
                        assessment,
                        replaces,
                        replacedBy,
                        direction,
                        claimedCause,
                        entry.on(),
                        entry.id());
    }

    /** The same charge with what bringing it told. */
    Charge told(ChargeBrought told) {
        return new Charge(
                charge,
                state,
                told.sourceTerm(),
                told.offence(),
                told.provisions(),
                told.allegedFacts(),
                told.allegedPeriod(),
                told.complainant(),
                told.assessment(),
                replaces,
                replacedBy,
                direction,
                claimedCause,
                since,
                entry);
    }

    /** The same charge with what is known of an inquiry, which tells less than a charge. */
    Charge told(InvestigationOpened told) {
        return sourceTerm != null
                ? this
                : new Charge(
                        charge,
                        state,
                        told.sourceTerm(),
                        told.offence(),
                        told.provisions(),
                        told.allegedFacts(),
                        null,
                        null,
                        null,
                        replaces,
                        replacedBy,
                        direction,
                        claimedCause,
                        since,
                        entry);
    }

    /** The same charge with its successor. */
    Charge replaced(Reclassified told) {
        return new Charge(
                charge,
                state,
                sourceTerm,
                offence,
                provisions,
                allegedFacts,
                allegedPeriod,
                complainant,
                assessment,
                replaces,
                told.toCharge(),
                told.direction(),
                told.claimedCause(),
                since,
                entry);
    }

    /** The charge that a reclassification brings. */
    static Charge successor(Reclassified told, Entry<?> entry) {
        return new Charge(
                told.toCharge(),
                ChargeState.BROUGHT,
                told.sourceTerm(),
                told.offence(),
                told.provisions(),
                null,
                null,
                null,
                null,
                told.charge(),
                null,
                null,
                null,
                entry.on(),
                entry.id());
    }

    @Override
    public String toString() {
        return "Charge[" + charge + " " + state + "]";
    }
}
