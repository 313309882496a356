package org.habeas.extradition.extradition;

/** Whether the person is held on the request; stands beside the stage. */
enum Measure {
    PROVISIONAL_ARREST,
    DETENTION,
    BAIL,
    FREED
}
