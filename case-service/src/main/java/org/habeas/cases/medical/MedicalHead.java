package org.habeas.cases.medical;

import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * One compulsory measure against one person.
 *
 * @param proceedingId the criminal proceeding in which it was ordered
 * @param state ISO 3166-1 alpha-2
 */
public record MedicalHead(
        UUID personId, @Nullable UUID proceedingId, @Nullable @State String state) {}
