package org.habeas.cases.medical;

/** What doctors conclude about the measure; there is no field for a diagnosis on purpose. */
public enum Conclusion {
    NO_NEED_FOR_COMPULSORY_TREATMENT,
    MILDER_MEASURE_SUFFICES,
    NEED_FOR_COMPULSORY_TREATMENT,
    INCONCLUSIVE,
    NOT_STATED
}
