package org.habeas.advocacy;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Something on a docket of this service that may answer a demand, told in the transaction of the
 * entry: a visit granted, sanctions adopted, a decision implemented.
 *
 * @param type the word of its event, such as {@code visit-granted}
 * @param personId whom it is about, or null if nobody in particular
 * @param facts what the law of demands may look at, as in the event
 */
public record FactHappened(
        String type,
        @Nullable UUID personId,
        UUID docketId,
        String docketKind,
        UUID entryId,
        FuzzyDate on,
        Visibility visibility,
        Record facts) {}
