package org.habeas.cases.casefile;

/** Where a case file stands ({@code CaseFileStatus}, HURIDOCS micro-thesaurus 43). */
enum CaseFileStage {
    /** Nobody has opened it yet. */
    DRAFT,
    ACTIVE,
    PENDING,
    CLOSED,
    MERGED
}
