package org.habeas.cases.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.habeas.cases.facets.Facet;
import org.habeas.platform.problem.Refusal;

/** By what persons may be counted. */
enum Dimension {
    CATEGORY(Facet.CATEGORY),
    STATUS(Facet.CUSTODY),
    PROVISION(Facet.PROVISION),
    OFFENCE(Facet.OFFENCE),
    STATE(Facet.STATE),
    PROSECUTING_STATE(Facet.PROSECUTING_STATE),
    DESIGNATION(Facet.DESIGNATION),
    LIBERTY_PROFILE(Facet.LIBERTY_PROFILE),
    RESTRICTION(Facet.RESTRICTION);

    /** The other way to count: by day. */
    static final String DAY = "day";

    private final Facet facet;

    Dimension(Facet facet) {
        this.facet = facet;
    }

    Facet facet() {
        return facet;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its groups are places. */
    boolean isPlace() {
        return this == STATE || this == PROSECUTING_STATE;
    }

    static Dimension of(String word) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.malformed("invalid-parameter", "by is one of: " + words()));
    }

    private static String words() {
        return Arrays.stream(values()).map(Dimension::word).collect(Collectors.joining(", "))
                + ", "
                + DAY;
    }
}
