package org.habeas.cases.incident;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/** The fold of an incident: two tables side by side, and all that is told (SM-6). */
final class IncidentDocket implements DocketRules<IncidentAct, IncidentState> {

    @Override
    public IncidentState start() {
        return IncidentState.none();
    }

    @Override
    public IncidentState after(IncidentState before, Entry<IncidentAct> entry, Findings findings) {
        IncidentAct act = entry.act();
        return before.verified(
                        IncidentTable.violation(act)
                                .take(before.violationStatus(), entry, findings),
                        entry)
                .investigated(
                        IncidentTable.investigation(act)
                                .take(before.investigation(), entry, findings),
                        entry)
                .told(entry);
    }
}
