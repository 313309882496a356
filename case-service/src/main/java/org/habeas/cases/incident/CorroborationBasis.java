package org.habeas.cases.incident;

/** What makes a report more credible. */
public enum CorroborationBasis {
    INDEPENDENT_SOURCE,
    MEDICAL_SIGN,
    DOCUMENT,
    OTHER
}
