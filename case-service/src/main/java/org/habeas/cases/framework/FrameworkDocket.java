package org.habeas.cases.framework;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/** The fold of a framework case: links add up, the latest count holds. */
final class FrameworkDocket implements DocketRules<FrameworkAct, FrameworkState> {

    @Override
    public FrameworkState start() {
        return FrameworkState.NONE;
    }

    @Override
    public FrameworkState after(
            FrameworkState before, Entry<FrameworkAct> entry, Findings findings) {
        return switch (entry.act()) {
            case FrameworkAct.Aliased named -> before.aliased(named.alias());
            case FrameworkAct.PersonLinked link -> before.linked(link, entry.on());
            case FrameworkAct.ProceedingLinked link -> before.linked(link.proceedingId());
            case FrameworkAct.Counted counted -> before.counted(counted.quantity(), entry.on());
        };
    }
}
