package org.habeas.extradition.reference;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * A State as a place of refuge: what binds it, and what is known of its asylum procedure.
 *
 * @param convention of 1951
 * @param protocol of 1967, which applies the Convention without its limit of time
 * @param noEffectiveProcedure when, and who says so; never from what a source says of other texts
 * @param confirmed whether somebody has compared the dates with the depositary
 */
record HostState(
        @State String state,
        @Nullable Membership convention,
        @Nullable Membership protocol,
        List<NoProcedure> noEffectiveProcedure,
        boolean confirmed,
        @Nullable String note) {

    /**
     * @param deposited the day of the instrument of ratification, accession or succession
     * @param until the first day on which the State was no longer bound
     */
    record Membership(Boolean party, @Nullable FuzzyDate deposited, @Nullable FuzzyDate until) {

        /** {@code effect}: how long after the deposit the State is bound. */
        Holds on(LocalDate day, Period effect) {
            if (!party) {
                return Holds.NO;
            }
            return deposited == null
                    ? Holds.UNKNOWN
                    : Holds.on(day, later(deposited, effect), until);
        }

        private static FuzzyDate later(FuzzyDate date, Period by) {
            return FuzzyDate.between(
                    Objects.requireNonNull(date.earliest()).plus(by),
                    Objects.requireNonNull(date.latest()).plus(by));
        }
    }

    /** There was no effective procedure for asylum there. */
    record NoProcedure(
            FuzzyDate from, @Nullable FuzzyDate until, String authority, boolean confirmed) {}

    HostState {
        noEffectiveProcedure = List.copyOf(noEffectiveProcedure);
    }

    /** A State of which we know nothing. */
    static HostState unknown(String state) {
        return new HostState(state, null, null, List.of(), false, null);
    }
}
