package org.habeas.cases.health;

import java.util.UUID;

/** One matter of the health of one person. */
public record HealthHead(UUID personId) {}
