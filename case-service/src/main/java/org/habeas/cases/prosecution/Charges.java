package org.habeas.cases.prosecution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.InvestigationOpened;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** What an entry makes of the charges. */
final class Charges {
    private Charges() {}

    static List<Charge> after(List<Charge> before, Entry<ProsecutionAct> entry, Findings findings) {
        ProsecutionAct act = entry.act();
        Set<String> named = act.charges();
        List<Charge> charges = new ArrayList<>(before);
        named.stream()
                .filter(label -> before.stream().noneMatch(c -> c.charge().equals(label)))
                .forEach(label -> charges.add(Charge.named(label, entry)));
        Step<ChargeState> step = ChargeTable.of(act);
        charges.replaceAll(c -> concerns(named, step, c) ? stepped(c, step, entry, findings) : c);
        if (act instanceof Reclassified told) {
            succeed(charges, told, entry);
        }
        return charges;
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

    /** A reclassified charge has one successor (INV-C-05). */
    private static void succeed(
            List<Charge> charges, Reclassified told, Entry<ProsecutionAct> entry) {
        boolean fits =
                charges.stream()
                        .anyMatch(c ->
                                c.charge().equals(told.charge())
                                        && c.state() == ChargeState.RECLASSIFIED
                                        && c.replacedBy() == null);
        if (!fits || told.charge().equals(told.toCharge())) {
            return;
        }
        charges.replaceAll(c -> c.charge().equals(told.charge()) ? c.replaced(told) : c);
        charges.removeIf(c -> c.charge().equals(told.toCharge()));
        charges.add(Charge.successor(told, entry));
    }
}
