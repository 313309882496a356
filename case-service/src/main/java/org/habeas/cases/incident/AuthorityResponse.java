package org.habeas.cases.incident;

/** What an authority says about an incident (HURIDOCS micro-thesauri 27 and 28). */
public enum AuthorityResponse {
    DENIAL,
    ALTERNATIVE_EXPLANATION,
    ACKNOWLEDGEMENT,
    NO_RESPONSE,
    INVESTIGATION_OPENED,
    INVESTIGATION_CLOSED,
    COUNTER_MEASURE;

    /** Whether it says that things were otherwise. */
    public boolean disputes() {
        return this == DENIAL || this == ALTERNATIVE_EXPLANATION;
    }
}
