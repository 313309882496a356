package org.habeas.extradition.civil;

/** Whose appeal it is. */
enum Appellant {
    PLAINTIFF,
    DEFENDANT,
    BOTH
}
