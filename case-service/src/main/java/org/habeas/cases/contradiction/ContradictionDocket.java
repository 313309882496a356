package org.habeas.cases.contradiction;

import java.util.List;
import org.habeas.cases.contradiction.ContradictionAct.PositionTaken;
import org.habeas.cases.contradiction.ContradictionAct.Reopened;
import org.habeas.cases.contradiction.ContradictionAct.Resolved;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** Where a contradiction goes. A new position does not reopen it: people decide that. */
final class ContradictionDocket implements DocketRules<ContradictionAct, ContradictionState> {
    private static final Resolution[] RESOLVED = {
        Resolution.RESOLVED_PREFERRED,
        Resolution.RESOLVED_BOTH_TRUE,
        Resolution.RESOLVED_TERMINOLOGY,
        Resolution.ACCEPTED_UNRESOLVED
    };

    /** One example of each act, for the printed table. */
    static final List<ContradictionAct> ACTS =
            List.of(
                    new PositionTaken("", null, null, null),
                    new Resolved(Resolution.RESOLVED_BOTH_TRUE, null),
                    new Reopened(null));

    static Step<Resolution> table(ContradictionAct act) {
        return switch (act) {
            case PositionTaken _ -> Step.stay();
            case Resolved resolved -> Step.from(Resolution.values()).to(resolved.status());
            case Reopened _ -> Step.from(RESOLVED).only(Resolution.OPEN);
        };
    }

    @Override
    public ContradictionState start() {
        return ContradictionState.START;
    }

    @Override
    public ContradictionState after(
            ContradictionState before, Entry<ContradictionAct> entry, Findings findings) {
        ContradictionState now =
                before.now(table(entry.act()).take(before.status(), entry, findings));
        return entry.act() instanceof PositionTaken ? now.with(entry) : now;
    }
}
