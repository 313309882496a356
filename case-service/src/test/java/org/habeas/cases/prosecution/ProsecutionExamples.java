package org.habeas.cases.prosecution;

import java.util.List;
import java.util.Set;
import org.habeas.docket.DateModality;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/** One of each act, as the sources tell them. */
final class ProsecutionExamples {
    private ProsecutionExamples() {}

    static final ProsecutionAct INVESTIGATION =
            new ProsecutionAct.InvestigationOpened(
                    "discord",
                    "inciting hatred",
                    OffenceKind.INCITEMENT_OF_DISCORD,
                    List.of(article("174")),
                    null);
    static final ProsecutionAct WITNESS = new ProsecutionAct.WitnessStatusGiven(null);
    static final ProsecutionAct SUSPICION = new ProsecutionAct.SuspicionNotified(null);
    static final ProsecutionAct DISCORD = brought("discord", OffenceKind.INCITEMENT_OF_DISCORD);
    static final ProsecutionAct LIBEL = brought("libel", OffenceKind.LIBEL);
    static final ProsecutionAct MILDER =
            new ProsecutionAct.Reclassified(
                    "discord",
                    "insult",
                    "insulting a representative of authority",
                    OffenceKind.INSULT_OF_AUTHORITY,
                    List.of(article("378")),
                    Direction.LESS_SERIOUS,
                    "international pressure",
                    null,
                    null);
    static final ProsecutionAct DROPPED = dropped("discord");
    static final ProsecutionAct TRIAL =
            new ProsecutionAct.TrialOpened(
                    "Atyrau court",
                    Plea.NOT_ADMITTED,
                    "first-trial",
                    false,
                    List.of(Absence.RELATIVES_ABSENT));
    static final ProsecutionAct PLEA =
            new ProsecutionAct.PleaEntered(Set.of("discord"), Plea.ADMITTED_UNDER_PRESSURE);
    static final ProsecutionAct ACQUITTED =
            new ProsecutionAct.Acquitted(Set.of("discord"), null, true, null, null);
    static final ProsecutionAct ACQUITTED_OF_ALL =
            new ProsecutionAct.Acquitted(Set.of(), "Supreme Court", null, null, null);
    static final ProsecutionAct CONVICTED =
            new ProsecutionAct.Convicted(Set.of("discord"), null, null, null, null, null);
    static final ProsecutionAct FIVE_YEARS = pronounced("first", "5 years", null, null);
    static final ProsecutionAct APPEAL = new ProsecutionAct.AppealLodged(null);
    static final ProsecutionAct REMITTED = new ProsecutionAct.RemittedForRetrial(null, null);
    static final ProsecutionAct FINAL = new ProsecutionAct.BecameFinal(null, null);
    static final ProsecutionAct IN_FORCE = new ProsecutionAct.SentenceEnteredIntoForce("first");
    static final ProsecutionAct BEING_SERVED = started("first", null, null);
    static final ProsecutionAct COMMUTED =
            new ProsecutionAct.Commuted(
                    "first",
                    "rest",
                    List.of(
                            new SentenceComponent(
                                    SentenceComponentType.RESTRICTION_OF_LIBERTY,
                                    LegalDuration.read("the remaining unserved time"),
                                    "restriction of freedom",
                                    null,
                                    null,
                                    null,
                                    null)),
                    null,
                    null,
                    null);
    static final ProsecutionAct REST_IN_FORCE = new ProsecutionAct.SentenceEnteredIntoForce("rest");
    static final ProsecutionAct PAROLE = new ProsecutionAct.ParoleGranted("first", null, null);
    static final ProsecutionAct PAROLE_REVOKED = new ProsecutionAct.ParoleRevoked("first");
    static final ProsecutionAct EARLY = new ProsecutionAct.ReleasedEarly("first");
    static final ProsecutionAct PARDON = new ProsecutionAct.Pardoned(null, "the President", null);
    static final ProsecutionAct QUASHED = new ProsecutionAct.Quashed(Set.of(), null, null);
    static final ProsecutionAct REPLACED = new ProsecutionAct.SentenceReplaced("first", "second");
    static final ProsecutionAct SERVED = new ProsecutionAct.Served("first");
    static final ProsecutionAct LAPSED = new ProsecutionAct.Lapsed("first");
    static final ProsecutionAct DEATH = new ProsecutionAct.EndedByDeath();

    static final List<ProsecutionAct> ALL =
            List.of(
                    INVESTIGATION,
                    WITNESS,
                    SUSPICION,
                    DISCORD,
                    MILDER,
                    DROPPED,
                    TRIAL,
                    PLEA,
                    ACQUITTED,
                    CONVICTED,
                    FIVE_YEARS,
                    APPEAL,
                    REMITTED,
                    FINAL,
                    IN_FORCE,
                    BEING_SERVED,
                    COMMUTED,
                    PAROLE,
                    PAROLE_REVOKED,
                    EARLY,
                    PARDON,
                    QUASHED,
                    REPLACED,
                    SERVED,
                    LAPSED,
                    DEATH);

    static LegalProvision article(String article) {
        return new LegalProvision("KZ-CC", null, article, null, null, null, null, null);
    }

    static ProsecutionAct brought(String charge, OffenceKind offence) {
        return new ProsecutionAct.ChargeBrought(
                charge,
                "as printed",
                offence,
                List.of(),
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

    static ProsecutionAct dropped(String charge) {
        return new ProsecutionAct.ChargeDropped(Set.of(charge), null, null, null);
    }

    static ProsecutionAct pronounced(
            String label, String length, @Nullable SentenceKind kind, @Nullable String replaces) {
        return new ProsecutionAct.SentencePronounced(
                label,
                imprisonment(length),
                kind,
                null,
                replaces,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A sentence of five years with what is told of its term. */
    static ProsecutionAct credited(@Nullable String startsOn, @Nullable String credit) {
        return new ProsecutionAct.SentencePronounced(
                "first",
                imprisonment("5 years"),
                null,
                null,
                null,
                null,
                null,
                null,
                startsOn == null ? null : FuzzyDate.parse(startsOn),
                credit == null ? null : LegalDuration.read(credit),
                null);
    }

    static ProsecutionAct pronouncedAt(String trial, String label, String length) {
        return new ProsecutionAct.SentencePronounced(
                label, imprisonment(length), null, null, null, null, null, trial, null, null, null);
    }

    static ProsecutionAct started(
            String label, @Nullable String startsOn, @Nullable String credit) {
        return new ProsecutionAct.ExecutionStarted(
                label,
                startsOn == null ? null : FuzzyDate.parse(startsOn),
                credit == null ? null : LegalDuration.read(credit));
    }

    static ProsecutionAct trial(String label) {
        return new ProsecutionAct.TrialOpened(null, null, label, null, List.of());
    }

    static ProsecutionAct reclassified(String from, String to) {
        return new ProsecutionAct.Reclassified(
                from,
                to,
                "as printed",
                OffenceKind.OTHER,
                List.of(),
                Direction.NOT_STATED,
                null,
                null,
                null);
    }

    static ProsecutionAct inAbsentia(String label) {
        return new ProsecutionAct.SentencePronounced(
                label,
                imprisonment("17 years"),
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static List<SentenceComponent> imprisonment(String length) {
        return List.of(
                new SentenceComponent(
                        SentenceComponentType.IMPRISONMENT,
                        LegalDuration.read(length),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    static ProsecutionAct convictedInAbsentia() {
        return new ProsecutionAct.Convicted(Set.of(), null, true, null, null, null);
    }

    /** A commutation whose judgment announces when it will enter into force. */
    static ProsecutionAct commutedFrom(String day) {
        return new ProsecutionAct.Commuted(
                "first",
                "rest",
                List.of(
                        new SentenceComponent(
                                SentenceComponentType.RESTRICTION_OF_LIBERTY,
                                LegalDuration.read("the remaining unserved time"),
                                "restriction of freedom",
                                null,
                                null,
                                null,
                                null)),
                null,
                null,
                new Ruling(
                        null,
                        null,
                        List.of(),
                        FuzzyDate.parse(day).with(DateModality.EXPECTED),
                        false));
    }
}
