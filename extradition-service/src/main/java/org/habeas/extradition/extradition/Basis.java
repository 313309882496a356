package org.habeas.extradition.extradition;

/** Whether a source states it or we conclude it. */
enum Basis {
    STATED,
    INFERRED
}
