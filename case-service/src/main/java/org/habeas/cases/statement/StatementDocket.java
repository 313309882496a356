package org.habeas.cases.statement;

import org.habeas.cases.statement.StatementAct.ContentDescribed;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/** The fold of a coerced statement: one history from the demand to what a court made of it. */
final class StatementDocket implements DocketRules<StatementAct, StatementState> {

    @Override
    public StatementState start() {
        return StatementState.none();
    }

    @Override
    public StatementState after(
            StatementState before, Entry<StatementAct> entry, Findings findings) {
        StatementAct act = entry.act();
        StatementState state =
                before.in(StatementTable.of(act).take(before.stage(), entry, findings), entry);
        return act instanceof ContentDescribed told ? state.saying(told, entry) : state;
    }
}
