package org.habeas.cases.prosecution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.InvestigationOpened;
import org.habeas.cases.prosecution.ProsecutionAct.PleaEntered;
import org.habeas.cases.prosecution.ProsecutionAct.Quashed;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.jspecify.annotations.Nullable;

/** What an entry makes of the charges. */
final class Charges {
    /** What became of such a charge stays; another charge needs a label of its own. */
    private static final Set<ChargeState> OVER =
            EnumSet.of(ChargeState.RECLASSIFIED, ChargeState.DROPPED, ChargeState.QUASHED);

    private Charges() {}

    static List<Charge> after(
            List<Charge> before,
            List<Sentence> sentences,
            Entry<ProsecutionAct> entry,
            Findings findings) {
        ProsecutionAct act = entry.act();
        Set<String> named = act.charges();
        List<Charge> charges = new ArrayList<>(before);
        named.stream()
                .filter(label -> before.stream().noneMatch(c -> c.charge().equals(label)))
                .forEach(label -> charges.add(Charge.named(label, entry)));
        Step<ChargeState> step = ChargeTable.of(act);
        charges.replaceAll(c -> concerns(named, step, c) ? stepped(c, step, entry, findings) : c);
        if (act instanceof Reclassified told) {
            succeed(charges, told, entry, findings);
        } else if (act instanceof PleaEntered told) {
            charges.replaceAll(c ->
                    named.isEmpty() || named.contains(c.charge()) ? c.pleaded(told.plea()) : c);
        } else if (act instanceof Quashed && named.isEmpty()) {
            quash(before, sentences, charges, entry);
        }
        return Chains.of(charges);
    }

    /** A sentence alone tells of a conviction; with it falls what it was pronounced for. */
    private static void quash(
            List<Charge> before,
            List<Sentence> sentences,
            List<Charge> charges,
            Entry<ProsecutionAct> entry) {
        boolean told = before.stream().anyMatch(c -> c.state() == ChargeState.CONVICTED);
        boolean sentenced = sentences.stream().anyMatch(s -> SentenceTable.stands(s));
        if (!told && sentenced) {
            charges.replaceAll(
                    c -> c.state() == ChargeState.BROUGHT ? c.in(ChargeState.QUASHED, entry) : c);
        }
    }

    private static boolean concerns(Set<String> named, Step<ChargeState> step, Charge charge) {
        return named.isEmpty()
                ? step.from().contains(charge.state())
                : named.contains(charge.charge());
    }

    private static Charge stepped(
            Charge charge, Step<ChargeState> step, Entry<ProsecutionAct> entry, Findings findings) {
        ProsecutionAct act = entry.act();
        if (act instanceof InvestigationOpened told) {
            return charge.told(told);
        }
        if (act instanceof ChargeBrought told) {
            // A charge without a date was brought before whatever became of it.
            boolean before = entry.on().precision() == DatePrecision.UNKNOWN;
            boolean open = charge.state() == ChargeState.INVESTIGATED;
            return (before && !open
                            ? charge
                            : charge.in(step.take(charge.state(), entry, findings), entry))
                    .told(told);
        }
        return charge.in(step.take(charge.state(), entry, findings), entry);
    }

    /** A reclassified charge has one successor, and neither is lost (INV-C-05). */
    private static void succeed(
            List<Charge> charges,
            Reclassified told,
            Entry<ProsecutionAct> entry,
            Findings findings) {
        boolean fits =
                charges.stream()
                        .anyMatch(c ->
                                c.charge().equals(told.charge())
                                        && c.state() == ChargeState.RECLASSIFIED
                                        && c.replacedBy() == null);
        if (!fits || told.charge().equals(told.toCharge())) {
            return;
        }
        Charge known = find(charges, told.toCharge());
        if (known != null && OVER.contains(known.state())) {
            findings.add("does-not-fit", entry, known.state());
            return;
        }
        charges.replaceAll(c -> c.charge().equals(told.charge()) ? c.replaced(told) : c);
        if (known == null) {
            charges.add(Charge.successor(told, entry));
        } else {
            charges.replaceAll(c -> c == known ? known.succeeding(told, entry) : c);
        }
    }

    private static @Nullable Charge find(List<Charge> charges, String label) {
        return charges.stream().filter(c -> c.charge().equals(label)).findFirst().orElse(null);
    }
}
