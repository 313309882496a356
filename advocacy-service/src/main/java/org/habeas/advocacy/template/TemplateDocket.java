package org.habeas.advocacy.template;

import static org.habeas.advocacy.template.TemplateStage.EMPTY;
import static org.habeas.advocacy.template.TemplateStage.IN_USE;
import static org.habeas.advocacy.template.TemplateStage.RETIRED;

import org.habeas.advocacy.template.TemplateAct.Retired;
import org.habeas.advocacy.template.TemplateAct.VersionWritten;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** The table of a template of letters and its fold. */
final class TemplateDocket implements DocketRules<TemplateAct, TemplateState> {

    static Step<TemplateStage> table(TemplateAct act) {
        return switch (act) {
            case VersionWritten _ -> Step.from(EMPTY, RETIRED).to(IN_USE);
            case Retired _ -> Step.from(IN_USE).only(RETIRED);
        };
    }

    @Override
    public TemplateState start() {
        return TemplateState.EMPTY;
    }

    @Override
    public TemplateState after(TemplateState before, Entry<TemplateAct> entry, Findings findings) {
        TemplateState now = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case VersionWritten written -> now.with(entry.id(), written);
            case Retired _ -> now;
        };
    }
}
