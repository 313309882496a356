package org.habeas.cases.organisation;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/**
 * What became of an organisation. Any legal status may follow any other: history knows no order.
 */
final class OrganisationDocket implements DocketRules<OrganisationAct, OrganisationState> {

    @Override
    public OrganisationState start() {
        return OrganisationState.NOTHING;
    }

    @Override
    public OrganisationState after(
            OrganisationState before, Entry<OrganisationAct> entry, Findings findings) {
        return switch (entry.act()) {
            case OrganisationAct.Named name -> before.named(name);
            case OrganisationAct.Founded _, OrganisationAct.ReEstablished _ ->
                    before.founded(entry.on());
            case OrganisationAct.LegalStatusChanged change -> before.changed(change, entry.on());
        };
    }
}
