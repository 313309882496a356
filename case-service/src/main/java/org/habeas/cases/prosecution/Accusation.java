package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.InvestigationOpened;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/** What a source says that somebody is charged with. */
record Accusation(
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
        @Nullable String prosecutionClaim,
        @Nullable LegalDuration maximumPenalty) {

    static final Accusation NONE =
            new Accusation(
                    null, null, List.of(), null, null, null, null, null, null, null, null, null);

    static Accusation of(ChargeBrought told) {
        return new Accusation(
                told.sourceTerm(),
                told.offence(),
                told.provisions(),
                told.allegedFacts(),
                told.allegedPeriod(),
                told.complainant(),
                told.complainantPersonId(),
                told.complainantOrganisationId(),
                told.ageAtTheTime(),
                told.assessment(),
                told.prosecutionClaim(),
                told.maximumPenalty());
    }

    static Accusation of(InvestigationOpened told) {
        return new Accusation(
                told.sourceTerm(),
                told.offence(),
                told.provisions(),
                told.allegedFacts(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Accusation of(Reclassified told) {
        return new Accusation(
                told.sourceTerm(),
                told.offence(),
                told.provisions(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public String toString() {
        return "Accusation[" + offence + "]";
    }
}
