package org.habeas.cases.casefile;

import org.jspecify.annotations.Nullable;

/** Where a case file stands ({@code CaseFileStatus}, HURIDOCS micro-thesaurus 43). */
enum CaseFileStage {
    /** Nobody has opened it yet. */
    DRAFT(null),
    ACTIVE("010000000000"),
    PENDING("020000000000"),
    CLOSED("030000000000"),
    MERGED(null);

    private final @Nullable String huridocs;

    CaseFileStage(@Nullable String huridocs) {
        this.huridocs = huridocs;
    }

    @Nullable String huridocs() {
        return huridocs;
    }
}
