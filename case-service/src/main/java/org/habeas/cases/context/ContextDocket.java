package org.habeas.cases.context;

import static org.habeas.cases.context.ContextStatus.DISPUTED;
import static org.habeas.cases.context.ContextStatus.NONE;
import static org.habeas.cases.context.ContextStatus.STATED;

import org.habeas.cases.context.ContextAct.Disputed;
import org.habeas.cases.context.ContextAct.Stated;
import org.habeas.cases.context.ContextState.Voice;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** The table and the fold of a context finding. What was denied once stays disputed. */
final class ContextDocket implements DocketRules<ContextAct, ContextState> {

    static Step<ContextStatus> table(ContextAct act) {
        return switch (act) {
            case Stated _ -> Step.from(NONE).to(STATED).orStay();
            case Disputed _ -> Step.from(STATED).to(DISPUTED);
        };
    }

    @Override
    public ContextState start() {
        return ContextState.NONE;
    }

    @Override
    public ContextState after(ContextState before, Entry<ContextAct> entry, Findings findings) {
        ContextState now = before.in(table(entry.act()).take(before.status(), entry, findings));
        return switch (entry.act()) {
            case Stated s ->
                    now.stating(
                            new Voice(
                                    s.text(),
                                    s.by(),
                                    s.byOrganisationId(),
                                    entry.on(),
                                    entry.id()));
            case Disputed d ->
                    now.denying(
                            new Voice(
                                    d.text(),
                                    d.by(),
                                    d.byOrganisationId(),
                                    entry.on(),
                                    entry.id()));
        };
    }
}
