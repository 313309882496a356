package org.habeas.extradition.repression;

/** What else speaks for an allegation. */
enum CorroborationBasis {
    INDEPENDENT_SOURCE,
    DOCUMENT,
    TECHNICAL_TRACE,
    EXPERT,
    OTHER
}
