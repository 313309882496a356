package org.habeas.cases.person;

/** Whether a person is a child ({@code domain-model.md B.1.1}). */
public enum Minority {
    YES,
    NO,
    /**
     * Nobody says it; for what is shown the person is a child ({@code domain-model.md F row 44}).
     */
    UNKNOWN,
    /** Grown up now; what tells of the childhood stays as guarded as a child's. */
    WAS_MINOR_AT_EVENT;

    /** Whether who the person is stays with named persons. */
    boolean isGuarded() {
        return this == YES || this == UNKNOWN;
    }
}
