package org.habeas.cases.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.prosecution.Charge;
import org.habeas.cases.prosecution.ChargeState;
import org.habeas.cases.prosecution.Direction;
import org.habeas.cases.prosecution.LegalProvision;
import org.habeas.cases.prosecution.OffenceKind;
import org.habeas.cases.prosecution.Plea;
import org.habeas.cases.prosecution.ProceedingHead;
import org.habeas.cases.prosecution.ProsecutionAct;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.InvestigationOpened;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.cases.prosecution.ProsecutionState;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A charge on a person's page, with the provision and the words of its source.
 *
 * @param entry the one that brought it
 * @param proceeding where to read all of it
 * @param chain the labels of what it was before and became later, this one included
 */
record ChargeView(
        String charge,
        @Nullable String sourceTerm,
        @Nullable OffenceKind offence,
        List<LegalProvision> provisions,
        ChargeState state,
        FuzzyDate since,
        @Nullable String assessment,
        @Nullable String replaces,
        @Nullable String replacedBy,
        String prosecutingState,
        @Nullable String frameworkCase,
        UUID entry,
        List<Provenance> sources,
        String proceeding,
        List<String> chain,
        @Nullable Direction direction,
        @Nullable FuzzyDate allegedPeriod,
        @Nullable String allegedFacts,
        @Nullable Plea plea,
        @Nullable String prosecutionClaim,
        @Nullable LegalDuration maximumPenalty) {

    static List<ChargeView> of(Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        return matter.state().charges().stream().map(c -> of(c, matter)).toList();
    }

    private static ChargeView of(
            Charge charge, Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        UUID entry = beginning(charge, matter).orElse(charge.entry());
        return new ChargeView(
                charge.charge(),
                charge.sourceTerm(),
                charge.offence(),
                charge.provisions(),
                charge.state(),
                charge.since(),
                charge.assessment(),
                charge.replaces(),
                charge.replacedBy(),
                matter.look().head().prosecutingState(),
                matter.look().head().frameworkCase(),
                entry,
                matter.sources(entry),
                matter.link(),
                charge.chain(),
                charge.direction(),
                charge.allegedPeriod(),
                charge.allegedFacts(),
                charge.plea(),
                charge.prosecutionClaim(),
                charge.maximumPenalty());
    }

    private static Optional<UUID> beginning(
            Charge charge, Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        return matter.look().folded().applied().stream()
                .filter(entry -> brings(entry.act(), charge.charge()))
                .map(Entry::id)
                .reduce((_, newest) -> newest);
    }

    private static boolean brings(ProsecutionAct act, String label) {
        return (act instanceof ChargeBrought c && c.charge().equals(label))
                || (act instanceof Reclassified r && r.toCharge().equals(label))
                || (act instanceof InvestigationOpened i && label.equals(i.charge()));
    }
}
