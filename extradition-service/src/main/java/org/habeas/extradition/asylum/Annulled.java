package org.habeas.extradition.asylum;

/** Which decision was annulled. */
enum Annulled {
    REFUSAL,
    GRANT,
    CESSATION,
    REVOCATION
}
