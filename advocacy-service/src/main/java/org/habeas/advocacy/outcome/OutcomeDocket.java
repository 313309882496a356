package org.habeas.advocacy.outcome;

import static org.habeas.advocacy.outcome.OutcomeStage.RECORDED;
import static org.habeas.advocacy.outcome.OutcomeStage.REVERSED;
import static org.habeas.advocacy.outcome.OutcomeStage.UNREPORTED;

import org.habeas.advocacy.outcome.OutcomeAct.CauseClaimed;
import org.habeas.advocacy.outcome.OutcomeAct.Recorded;
import org.habeas.advocacy.outcome.OutcomeAct.ResidualTold;
import org.habeas.advocacy.outcome.OutcomeAct.Reversed;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** The table of a result and its fold. A claim of a cause changes nothing (INV-A-05). */
final class OutcomeDocket implements DocketRules<OutcomeAct, OutcomeState> {

    static Step<OutcomeStage> table(OutcomeAct act) {
        return switch (act) {
            case Recorded _ -> Step.from(UNREPORTED, REVERSED).to(RECORDED).orStay();
            case CauseClaimed _, ResidualTold _ -> Step.stay();
            case Reversed _ -> Step.from(RECORDED).to(REVERSED);
        };
    }

    @Override
    public OutcomeState start() {
        return OutcomeState.START;
    }

    @Override
    public OutcomeState after(OutcomeState before, Entry<OutcomeAct> entry, Findings findings) {
        OutcomeState now = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case Recorded _ -> before.stage() == RECORDED ? now : now.on(entry.on());
            case CauseClaimed claim -> now.with(entry.id(), claim);
            case ResidualTold told -> now.leaving(told.text());
            case Reversed _ -> now;
        };
    }
}
