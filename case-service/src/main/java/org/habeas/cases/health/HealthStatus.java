package org.habeas.cases.health;

/** Whether it is still so. */
public enum HealthStatus {
    NONE,
    NOTED,
    RESOLVED
}
