package org.habeas.cases.health;

/** What a note about health tells ({@code domain-model.md B.1.1}). */
public enum HealthNoteType {
    DIAGNOSIS,
    CONDITION,
    SYMPTOM,
    DETERIORATION,
    PREGNANCY,
    INJURY,
    PSYCHIATRIC_DIAGNOSIS,
    AUTHORITY_ASSESSMENT,
    MEDICAL_OPINION,
    CARE_DENIED
}
