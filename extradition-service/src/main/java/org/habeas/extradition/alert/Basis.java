package org.habeas.extradition.alert;

/** Whether a source states it or we conclude it. */
enum Basis {
    STATED,
    INFERRED
}
