package org.habeas.cases.health;

/** How urgent it is. */
public enum Urgency {
    NONE,
    ELEVATED,
    LIFE_THREATENING
}
