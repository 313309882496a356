package org.habeas.advocacy.mission;

/** What a mission is for ({@code domain-model.md B.3.1}). */
public enum MissionPurpose {
    OBSERVATION,
    MONITORING,
    FACT_FINDING,
    TRIAL_MONITORING,
    PRISON_VISIT
}
