package org.habeas.extradition.asylum;

/** Whether a source states it or we conclude it. */
enum Basis {
    STATED,
    INFERRED
}
