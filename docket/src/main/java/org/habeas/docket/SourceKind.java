package org.habeas.docket;

/** What a source document is ({@code domain-model.md D.1}). */
public enum SourceKind {
    NGO_REPORT,
    NEWS_ARTICLE,
    COURT_RULING,
    UN_DOCUMENT,
    OFFICIAL_STATEMENT,
    POLITICAL_STATEMENT,
    INTERVIEW,
    VIDEO,
    SOCIAL_POST,
    LETTER,
    ARTICLE,
    BOOK,
    REPORT;

    /** A ruling or a decision of a mechanism goes before a statement (D.2, second criterion). */
    boolean isOfficial() {
        return this == COURT_RULING || this == UN_DOCUMENT;
    }
}
