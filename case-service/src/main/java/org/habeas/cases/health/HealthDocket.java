package org.habeas.cases.health;

import org.habeas.cases.health.HealthAct.Noted;
import org.habeas.cases.health.HealthAct.Resolved;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/** The fold of a note about health: the newest holds. */
public final class HealthDocket implements DocketRules<HealthAct, HealthState> {

    @Override
    public HealthState start() {
        return HealthState.NOTHING;
    }

    @Override
    public HealthState after(HealthState before, Entry<HealthAct> entry, Findings findings) {
        return switch (entry.act()) {
            case Noted noted -> before.with(noted, entry);
            case Resolved _ -> {
                if (before.status() != HealthStatus.NOTED) {
                    findings.add("does-not-fit", entry, before.status());
                    yield before;
                }
                yield before.resolved(entry);
            }
        };
    }
}
