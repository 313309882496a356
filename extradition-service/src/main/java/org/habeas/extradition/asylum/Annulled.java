package org.habeas.extradition.asylum;

/** Which decision was annulled, upheld or challenged. */
enum Annulled {
    REFUSAL,
    GRANT,
    CESSATION,
    REVOCATION;

    /** Whether it decided on the application, and not on what came of it. */
    boolean isOfApplication() {
        return this == REFUSAL || this == GRANT;
    }
}
