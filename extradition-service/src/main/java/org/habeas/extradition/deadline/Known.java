package org.habeas.extradition.deadline;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.TimeStart;

/**
 * A time limit that somebody has found, with what an audience may know of where it runs.
 *
 * @param root the first entry of the chain of corrections that the start belongs to
 * @param succeeded whether what extended it is the start of another one under the same rule
 * @param ordinal tells apart limits of one rule that run from the same entry
 */
record Known(
        TimeStart start,
        UUID root,
        int ordinal,
        UUID docketId,
        String docketKind,
        String status,
        List<UUID> persons,
        Visibility visibility,
        boolean succeeded) {}
