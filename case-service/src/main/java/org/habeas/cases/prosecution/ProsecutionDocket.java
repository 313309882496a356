package org.habeas.cases.prosecution;

import java.util.List;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/** The fold of a criminal proceeding (SM-2, SM-3). */
final class ProsecutionDocket implements DocketRules<ProsecutionAct, ProsecutionState> {

    @Override
    public ProsecutionState start() {
        return new ProsecutionState(
                ProceduralStatus.UNKNOWN,
                ProceduralStatus.UNKNOWN,
                List.of(),
                List.of(),
                false,
                false,
                false,
                null,
                List.of(),
                List.of(),
                null);
    }

    @Override
    public ProsecutionState after(
            ProsecutionState before, Entry<ProsecutionAct> entry, Findings findings) {
        List<Charge> charges = Charges.after(before.charges(), before.sentences(), entry, findings);
        List<Sentence> sentences =
                Sentences.after(before.sentences(), charges, before.absentee(), entry, findings);
        return Judgment.after(before, charges, sentences, entry.act())
                .with(
                        Trials.after(before.trials(), entry),
                        Decisions.after(before.decisions(), entry));
    }

    /**
     * The sentence of a proceeding and the successor of a charge have one true answer, whatever the
     * days they are told for; later sentences say which one they replace (INV-C-05, INV-C-07).
     */
    @Override
    public boolean contradict(Entry<ProsecutionAct> one, Entry<ProsecutionAct> other) {
        if (one.act() instanceof SentencePronounced a
                && other.act() instanceof SentencePronounced b) {
            boolean twoTrials =
                    a.trial() != null && b.trial() != null && !a.trial().equals(b.trial());
            return !twoTrials
                    && a.replaces() == null
                    && b.replaces() == null
                    && a.kindOrOriginal() == b.kindOrOriginal()
                    && !a.components().equals(b.components());
        }
        return one.act() instanceof Reclassified a
                && other.act() instanceof Reclassified b
                && a.charge().equals(b.charge())
                && !a.toCharge().equals(b.toCharge());
    }
}
