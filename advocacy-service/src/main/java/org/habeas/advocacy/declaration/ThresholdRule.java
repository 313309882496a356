package org.habeas.advocacy.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What an assembly asks of a written declaration before it publishes it. A number that nobody has
 * entered from the rules in force is not known, and never taken as met.
 *
 * @param assembly its short name
 * @param names other names under which it is printed
 * @param validFrom the first day, or null if no beginning is recorded
 * @param validTo the last day, or null if it is in force
 * @param confirmed whether somebody has checked it against the rules
 */
record ThresholdRule(
        String id,
        String assembly,
        List<String> names,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer signatures,
        @Nullable Integer delegations,
        @Nullable Integer politicalGroups,
        @Nullable Integer wordLimit,
        String authority,
        boolean confirmed,
        @Nullable String note) {

    ThresholdRule {
        names = List.copyOf(names);
    }

    boolean isOf(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return assembly.toLowerCase(Locale.ROOT).equals(wanted)
                || names.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(wanted));
    }

    boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it was in force on whichever day it was. */
    boolean covers(FuzzyDate date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        boolean begins = validFrom == null || (earliest != null && !earliest.isBefore(validFrom));
        boolean ends = validTo == null || (latest != null && !latest.isAfter(validTo));
        return begins && ends;
    }
}
