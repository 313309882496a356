package org.habeas.extradition.ccf;

import static org.habeas.extradition.ccf.CcfStage.*;

import java.util.ArrayList;
import java.util.List;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.extradition.alert.RemovalGround;
import org.habeas.extradition.ccf.CcfAct.*;
import org.habeas.extradition.ccf.CcfState.CarriedOut;
import org.habeas.extradition.ccf.CcfState.Decision;
import org.habeas.extradition.ccf.CcfState.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a decision of the Commission says of each alert. An alert counts as deleted only if the
 * decision or its implementation names it: whoever is told so may travel on it.
 */
final class CcfDecisions {
    private CcfDecisions() {}

    static CcfState decided(
            CcfState before, CcfState moved, Entry<CcfAct> entry, Findings findings) {
        if (moved.stage() != CcfTable.row(entry.act()).to()) {
            return moved;
        }
        boolean again = before.stage() == moved.stage();
        Decision known = moved.decision();
        Decision told = decision(entry);
        if (!told.compliant() && told.measures().isEmpty() && !again) {
            findings.add("names-no-alert", entry, before.stage());
        }
        return moved.decided(again && known != null ? both(known, told) : told);
    }

    private static Decision decision(Entry<CcfAct> entry) {
        if (!(entry.act() instanceof FoundNonCompliant act)) {
            return new Decision(entry.on(), true, null, List.of(), null, entry.id());
        }
        List<Measure> measures =
                act.orders().stream()
                        .map(order ->
                                new Measure(
                                        order.alertId(),
                                        order.measure(),
                                        order.ground() == null ? act.ground() : order.ground()))
                        .toList();
        return new Decision(entry.on(), false, act.ground(), measures, null, entry.id());
    }

    /** What a second source adds to what the first left open. */
    private static Decision both(Decision known, Decision told) {
        List<Measure> measures = new ArrayList<>(known.measures());
        told.measures().stream()
                .filter(m -> known.on(m.alertId()).isEmpty())
                .forEach(measures::add);
        @Nullable RemovalGround ground = known.ground() == null ? told.ground() : known.ground();
        return new Decision(
                known.on(),
                known.compliant(),
                ground,
                measures.stream().map(m -> grounded(m, ground)).toList(),
                known.implementedOn(),
                known.entry());
    }

    private static Measure grounded(Measure measure, @Nullable RemovalGround ground) {
        return measure.ground() == null
                ? new Measure(measure.alertId(), measure.measure(), ground)
                : measure;
    }

    /** What is done without a known decision counts only as far as it is told what was done. */
    static CcfState implemented(
            CcfState moved, Implemented act, Entry<CcfAct> entry, Findings findings) {
        if (moved.stage() != IMPLEMENTED) {
            return moved;
        }
        Decision decision = moved.decision();
        List<Measure> ordered = decision == null ? List.of() : decision.measures();
        List<Measure> done = new ArrayList<>(ordered);
        done.removeIf(m -> !act.alertIds().isEmpty() && !act.alertIds().contains(m.alertId()));
        CcfMeasure told = act.measure();
        if (told != null) {
            act.alertIds().stream()
                    .filter(alert -> ordered.stream().noneMatch(m -> m.alertId().equals(alert)))
                    .forEach(alert -> done.add(new Measure(alert, told, null)));
        }
        if (done.isEmpty()) {
            findings.add("names-no-alert", entry, moved.stage());
        }
        CcfState known = decision == null ? moved : moved.decided(decision.implemented(entry.on()));
        return known.carriedOut(done.stream().map(m -> carriedOut(m, entry)).toList());
    }

    private static CarriedOut carriedOut(Measure measure, Entry<CcfAct> entry) {
        return new CarriedOut(
                measure.alertId(), measure.measure(), measure.ground(), entry.on(), entry.id());
    }
}
