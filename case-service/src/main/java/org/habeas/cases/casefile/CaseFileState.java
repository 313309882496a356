package org.habeas.cases.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case file as its entries make it. */
record CaseFileState(
        CaseFileStage stage,
        CasePriority priority,
        @Nullable String waitingFor,
        @Nullable UUID into) {
    static final CaseFileState START =
            new CaseFileState(CaseFileStage.DRAFT, CasePriority.NORMAL, null, null);

    boolean isClosed() {
        return stage == CaseFileStage.CLOSED;
    }

    @Override
    public String toString() {
        return "CaseFileState[" + stage + "]";
    }
}
