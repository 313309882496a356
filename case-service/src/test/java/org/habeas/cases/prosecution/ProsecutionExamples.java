package org.habeas.cases.prosecution;

import java.util.List;
import java.util.Set;
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
                    "international pressure");
    static final ProsecutionAct DROPPED = dropped("discord");
    static final ProsecutionAct TRIAL =
            new ProsecutionAct.TrialOpened("Atyrau court", Plea.NOT_ADMITTED);
    static final ProsecutionAct ACQUITTED =
            new ProsecutionAct.Acquitted(Set.of("discord"), null, true);
    static final ProsecutionAct CONVICTED =
            new ProsecutionAct.Convicted(Set.of("discord"), null, null, null);
    static final ProsecutionAct FIVE_YEARS = pronounced("first", "5 years", null, null);
    static final ProsecutionAct APPEAL = new ProsecutionAct.AppealLodged(null);
    static final ProsecutionAct REMITTED = new ProsecutionAct.RemittedForRetrial(null);
    static final ProsecutionAct FINAL = new ProsecutionAct.BecameFinal(null);
    static final ProsecutionAct IN_FORCE = new ProsecutionAct.SentenceEnteredIntoForce("first");
    static final ProsecutionAct BEING_SERVED = new ProsecutionAct.ExecutionStarted("first");
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
                                    null)),
                    null,
                    null);
    static final ProsecutionAct REST_IN_FORCE = new ProsecutionAct.SentenceEnteredIntoForce("rest");
    static final ProsecutionAct PAROLE = new ProsecutionAct.ParoleGranted("first");
    static final ProsecutionAct PAROLE_REVOKED = new ProsecutionAct.ParoleRevoked("first");
    static final ProsecutionAct EARLY = new ProsecutionAct.ReleasedEarly("first");
    static final ProsecutionAct PARDON = new ProsecutionAct.Pardoned(null, "the President");
    static final ProsecutionAct QUASHED = new ProsecutionAct.Quashed(Set.of(), null);
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
        return new LegalProvision("KZ-CC", null, article, null, null, null, null);
    }

    static ProsecutionAct brought(String charge, OffenceKind offence) {
        return new ProsecutionAct.ChargeBrought(
                charge, "as printed", offence, List.of(), null, null, null, null);
    }

    static ProsecutionAct dropped(String charge) {
        return new ProsecutionAct.ChargeDropped(Set.of(charge), null);
    }

    static ProsecutionAct pronounced(
            String label, String length, @Nullable SentenceKind kind, @Nullable String replaces) {
        return new ProsecutionAct.SentencePronounced(
                label, imprisonment(length), kind, null, replaces, null, null);
    }

    static ProsecutionAct inAbsentia(String label) {
        return new ProsecutionAct.SentencePronounced(
                label, imprisonment("17 years"), null, true, null, null, null);
    }

    static List<SentenceComponent> imprisonment(String length) {
        return List.of(
                new SentenceComponent(
                        SentenceComponentType.IMPRISONMENT,
                        LegalDuration.read(length),
                        null,
                        null,
                        null,
                        null));
    }
}
