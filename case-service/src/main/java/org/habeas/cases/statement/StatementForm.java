package org.habeas.cases.statement;

/** In which form a statement is demanded or made. */
public enum StatementForm {
    WRITTEN,
    VIDEO,
    COURT_TESTIMONY,
    MEDIA_INTERVIEW,
    SOCIAL_POST
}
