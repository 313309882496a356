package org.habeas.cases.custody;

import java.util.UUID;
import org.habeas.docket.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A custody record has changed, in the transaction at hand; with full sight. Fired as a CDI event
 * for the features that follow a person's custody.
 *
 * @param entry what was recorded or retracted, or null if only time has passed
 */
public record CustodyChanged(
        UUID person,
        UUID docket,
        CustodyState before,
        CustodyState after,
        @Nullable Entry<CustodyAct> entry) {

    /** Whether the person is held no longer, and alive. */
    public boolean isRelease() {
        return before.status().isHeld() && !after.status().isHeld() && !after.status().isDead();
    }

    /** Whether the person lives abroad now and did not before. */
    public boolean isExile() {
        return before.abroad() == null && after.abroad() != null;
    }
}
