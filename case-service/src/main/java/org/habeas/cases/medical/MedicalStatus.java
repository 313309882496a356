package org.habeas.cases.medical;

/** How a measure stands ({@code MedicalMeasureState} of {@code domain-model.md SM-4}). */
public enum MedicalStatus {
    NONE,
    ORDERED,
    IN_PATIENT,
    MILDER_ORDERED,
    OUT_PATIENT,
    TERMINATED
}
