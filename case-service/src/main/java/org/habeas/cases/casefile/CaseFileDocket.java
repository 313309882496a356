package org.habeas.cases.casefile;

import static org.habeas.cases.casefile.CaseFileStage.ACTIVE;
import static org.habeas.cases.casefile.CaseFileStage.CLOSED;
import static org.habeas.cases.casefile.CaseFileStage.DRAFT;
import static org.habeas.cases.casefile.CaseFileStage.MERGED;
import static org.habeas.cases.casefile.CaseFileStage.PENDING;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.casefile.CaseFileAct.Closed;
import org.habeas.cases.casefile.CaseFileAct.Merged;
import org.habeas.cases.casefile.CaseFileAct.Opened;
import org.habeas.cases.casefile.CaseFileAct.Prioritised;
import org.habeas.cases.casefile.CaseFileAct.Reopened;
import org.habeas.cases.casefile.CaseFileAct.Waiting;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** Where a case file goes ({@code domain-model.md SM-7}). */
final class CaseFileDocket implements DocketRules<CaseFileAct, CaseFileState> {

    /** One example of each act, for the printed table. */
    static final List<CaseFileAct> ACTS =
            List.of(
                    new Opened(),
                    new Waiting("a reply"),
                    new Prioritised(CasePriority.HIGH),
                    new Closed("done", null, null),
                    new Reopened("new arrest"),
                    new Merged(new UUID(0, 0)));

    static Step<CaseFileStage> table(CaseFileAct act) {
        return switch (act) {
            case Opened _ -> Step.from(DRAFT, PENDING).to(ACTIVE).never(CLOSED, MERGED);
            case Waiting _ -> Step.from(ACTIVE).to(PENDING).never(CLOSED, MERGED);
            case Prioritised _ -> Step.stay();
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
        String waitingFor =
                stage != PENDING
                        ? null
                        : entry.act() instanceof Waiting waiting
                                ? waiting.forWhat()
                                : before.waitingFor();
        return new CaseFileState(
                stage,
                entry.act() instanceof Prioritised p ? p.priority() : before.priority(),
                waitingFor,
                entry.act() instanceof Merged merged ? merged.into() : before.into());
    }
}
