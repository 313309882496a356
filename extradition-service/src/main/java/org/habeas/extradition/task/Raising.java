package org.habeas.extradition.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A task as a rule raises it.
 *
 * @param about the docket that has to be looked at
 * @param cause the rule and the entry that raised it; the same cause raises the same task once, and
 *     the task falls when that entry is taken back
 * @param visibility of what it rests on; a task is never told below CONFIDENTIAL
 * @param due the last sensible day, if one is known
 */
public record Raising(
        TaskCode code,
        UUID personId,
        UUID about,
        Cause cause,
        FuzzyDate on,
        Visibility visibility,
        List<Provenance> sources,
        @Nullable LocalDate due) {

    public Raising {
        sources = List.copyOf(sources);
    }
}
