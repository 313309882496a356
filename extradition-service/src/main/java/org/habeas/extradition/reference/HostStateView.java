package org.habeas.extradition.reference;

import java.time.LocalDate;
import java.util.List;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.reference.HostState.Membership;
import org.habeas.extradition.reference.HostState.NoProcedure;
import org.habeas.extradition.reference.RefugeeTreaties.Text;
import org.jspecify.annotations.Nullable;

/**
 * A State as a place of refuge on a day, on the wire.
 *
 * @param lacksProtection whether T12 holds; unknown is not no
 * @param lack why it does, if it does
 */
record HostStateView(
        String state,
        LocalDate asOf,
        Bound convention,
        Bound protocol,
        Holds lacksProtection,
        @Nullable Lack lack,
        List<NoProcedure> noEffectiveProcedure,
        boolean confirmed,
        @Nullable String note) {

    /** Whether a treaty binds the State. */
    record Bound(
            String title,
            Holds party,
            @Nullable FuzzyDate deposited,
            @Nullable FuzzyDate until,
            String authority) {

        static Bound of(Text text, @Nullable Membership membership, LocalDate day) {
            return membership == null
                    ? new Bound(text.title(), Holds.UNKNOWN, null, null, text.authority())
                    : new Bound(
                            text.title(),
                            membership.on(day, text.takesEffect()),
                            membership.deposited(),
                            membership.until(),
                            text.authority());
        }
    }
}
