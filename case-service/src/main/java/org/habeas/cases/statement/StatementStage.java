package org.habeas.cases.statement;

/** How far a coerced statement has come ({@code domain-model.md B.1.1}). */
public enum StatementStage {
    NONE,
    DEMANDED,
    REFUSED,
    GIVEN,
    PUBLISHED,
    RETRACTED,
    REJECTED_BY_COURT
}
