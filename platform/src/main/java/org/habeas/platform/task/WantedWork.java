package org.habeas.platform.task;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that a rule of this service asks for.
 *
 * @param because when that happened which it follows from
 * @param isQueued whether it is in the queue too; what is RESTRICTED is not
 */
public record WantedWork(
        UUID id,
        String code,
        String rule,
        @Nullable UUID personId,
        FuzzyDate because,
        @Nullable LocalDate due,
        Visibility visibility,
        boolean isQueued) {}
