package org.habeas.extradition.ccf;

/** What the Commission orders for data that do not comply with the rules. */
enum CcfMeasure {
    DELETION,
    CORRECTION,
    BLOCKING,
    /** A note is added to the data, which stay. */
    ADDENDUM
}
