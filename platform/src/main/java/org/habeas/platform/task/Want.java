package org.habeas.platform.task;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that a rule proposes.
 *
 * @param code what is asked, in lower snake case, such as {@code confirm_compliance}
 * @param about the docket of this service that has to be looked at
 * @param cause the rule and the entry that it follows from; the same cause asks once
 * @param on when that happened which it follows from
 * @param visibility of what it rests on; work is never told below CONFIDENTIAL, and what is
 *     RESTRICTED leaves no service
 * @param due the last sensible day, if one is known
 */
public record Want(
        String code,
        @Nullable UUID personId,
        UUID about,
        String aboutKind,
        Cause cause,
        FuzzyDate on,
        Visibility visibility,
        @Nullable LocalDate due) {}
