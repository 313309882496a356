package org.habeas.extradition.asylum;

/** Whether a grant was the first one of a protection or prolonged it. */
enum GrantKind {
    INITIAL,
    EXTENSION
}
