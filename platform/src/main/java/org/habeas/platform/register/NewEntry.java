package org.habeas.platform.register;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An entry about to be recorded.
 *
 * @param corrects the entry that it replaces, which is retracted by it
 * @param by who records it; a rule's name for an effect
 */
record NewEntry<A extends Act>(
        UUID id,
        A act,
        FuzzyDate on,
        Visibility visibility,
        Standing standing,
        List<Provenance> sources,
        @Nullable UUID corrects,
        @Nullable Cause cause,
        @Nullable String standingReason,
        String by) {

    /** The same entry, of that class at least. */
    NewEntry<A> atLeast(Visibility least) {
        return new NewEntry<>(
                id,
                act,
                on,
                visibility.and(least),
                standing,
                sources,
                corrects,
                cause,
                standingReason,
                by);
    }
}
