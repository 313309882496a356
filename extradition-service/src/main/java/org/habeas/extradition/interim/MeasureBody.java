package org.habeas.extradition.interim;

/** Whose order it is. */
enum MeasureBody {
    ECTHR,
    HRC,
    CAT,
    CEDAW
}
