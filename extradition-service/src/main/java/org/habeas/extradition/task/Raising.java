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
 * @param personId for whom it is done, if for somebody in particular
 * @param about the docket that has to be looked at
 * @param aboutKind its kind, if another service holds it
 * @param cause the rule and the entry that raised it; the same cause raises the same task once, and
 *     the task falls when that entry is taken back
 * @param visibility of what it rests on; a task is never told below CONFIDENTIAL
 * @param due the last sensible day, if one is known
 */
public record Raising(
        TaskCode code,
        @Nullable UUID personId,
        UUID about,
        @Nullable String aboutKind,
        Cause cause,
        FuzzyDate on,
        Visibility visibility,
        List<Provenance> sources,
        @Nullable LocalDate due) {

    public Raising {
        sources = List.copyOf(sources);
    }

    /** About a docket of this service. */
    public Raising(
            TaskCode code,
            UUID personId,
            UUID about,
            Cause cause,
            FuzzyDate on,
            Visibility visibility,
            List<Provenance> sources,
            @Nullable LocalDate due) {
        this(code, personId, about, null, cause, on, visibility, sources, due);
    }
}
