package org.habeas.platform.register;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What one entry, or the passing of time, changed about a docket.
 *
 * @param entry what was recorded or retracted, or null if only time has passed
 */
public record Change<H extends Record, A extends Act, S>(
        UUID docketId,
        String kind,
        H head,
        Visibility visibility,
        Folded<A, S> before,
        Folded<A, S> after,
        @Nullable Entry<A> entry,
        LocalDate today) {

    /** The state before. */
    public S from() {
        return before.state();
    }

    /** The state after. */
    public S to() {
        return after.state();
    }
}
