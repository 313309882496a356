package org.habeas.cases.casefile;

import static org.habeas.cases.casefile.CaseFileStage.ACTIVE;
import static org.habeas.cases.casefile.CaseFileStage.CLOSED;
import static org.habeas.cases.casefile.CaseFileStage.DRAFT;
import static org.habeas.cases.casefile.CaseFileStage.MERGED;
import static org.habeas.cases.casefile.CaseFileStage.PENDING;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.casefile.CaseFileAct.Assigned;
import org.habeas.cases.casefile.CaseFileAct.Closed;
import org.habeas.cases.casefile.CaseFileAct.ClosureProposed;
import org.habeas.cases.casefile.CaseFileAct.Disclaimed;
import org.habeas.cases.casefile.CaseFileAct.LinkedToFrameworkCase;
import org.habeas.cases.casefile.CaseFileAct.Merged;
import org.habeas.cases.casefile.CaseFileAct.Opened;
import org.habeas.cases.casefile.CaseFileAct.Prioritised;
import org.habeas.cases.casefile.CaseFileAct.Reopened;
import org.habeas.cases.casefile.CaseFileAct.Summarised;
import org.habeas.cases.casefile.CaseFileAct.Waiting;
import org.habeas.cases.casefile.CaseFileState.Texts;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.jspecify.annotations.Nullable;

/** Where a case file goes ({@code domain-model.md SM-7}). */
final class CaseFileDocket implements DocketRules<CaseFileAct, CaseFileState> {

    /** One example of each act, for the printed table. */
    static final List<CaseFileAct> ACTS =
            List.of(
                    new Opened(),
                    new Waiting("a reply"),
                    new Prioritised(CasePriority.HIGH),
                    new Summarised("en", "a case"),
                    new Disclaimed("not our views"),
                    new Assigned("somebody"),
                    new LinkedToFrameworkCase(new UUID(0, 0)),
                    new ClosureProposed("done", "asked for"),
                    new Closed("done", null, null, null),
                    new Reopened("new arrest"),
                    new Merged(new UUID(0, 0)));

    static Step<CaseFileStage> table(CaseFileAct act) {
        return switch (act) {
            case Opened _ -> Step.from(DRAFT, PENDING).to(ACTIVE).never(CLOSED, MERGED);
            case Waiting _ -> Step.from(ACTIVE).to(PENDING).never(CLOSED, MERGED);
            case Prioritised _, Summarised _, Disclaimed _, Assigned _ -> Step.stay();
            case LinkedToFrameworkCase _, ClosureProposed _ -> Step.stay();
            case Closed _ -> Step.from(ACTIVE, PENDING).to(CLOSED).never(MERGED);
            case Reopened _ -> Step.from(CLOSED).only(ACTIVE);
            case Merged _ -> Step.from(DRAFT, ACTIVE, PENDING, CLOSED).to(MERGED);
        };
    }

    @Override
    public CaseFileState start() {
        return CaseFileState.START;
    }

    @Override
    public CaseFileState after(CaseFileState before, Entry<CaseFileAct> entry, Findings findings) {
        CaseFileStage stage = table(entry.act()).take(before.stage(), entry, findings);
        boolean turned = stage != before.stage();
        return new CaseFileState(
                stage,
                priority(before.priority(), entry),
                before.openedOn() == null && turned ? entry.on() : before.openedOn(),
                turned ? entry.on() : before.since(),
                turned ? why(entry.act()) : before.why(),
                entry.act() instanceof Merged merged ? merged.into() : before.into(),
                texts(before.texts(), entry.act()));
    }

    /** Somebody of us may say anything; a rule raises only. */
    private static CasePriority priority(CasePriority before, Entry<CaseFileAct> entry) {
        if (!(entry.act() instanceof Prioritised told)) {
            return before;
        }
        boolean isRaising = told.priority().compareTo(before) < 0;
        return entry.cause() == null || isRaising ? told.priority() : before;
    }

    private static @Nullable String why(CaseFileAct act) {
        return switch (act) {
            case Waiting told -> told.forWhat();
            case Closed told -> told.reason();
            case Reopened told -> told.reason();
            case Opened _,
                    Prioritised _,
                    Summarised _,
                    Disclaimed _,
                    Assigned _,
                    LinkedToFrameworkCase _,
                    ClosureProposed _,
                    Merged _ ->
                    null;
        };
    }

    private static Texts texts(Texts before, CaseFileAct act) {
        return switch (act) {
            case Summarised told -> before.with(told);
            case Disclaimed told -> before.with(told);
            case Assigned told -> before.with(told);
            case LinkedToFrameworkCase told -> before.with(told);
            case Opened _,
                    Waiting _,
                    Prioritised _,
                    ClosureProposed _,
                    Closed _,
                    Reopened _,
                    Merged _ ->
                    before;
        };
    }
}
