package org.habeas.advocacy.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scoreboard on the wire.
 *
 * @param total what was demanded for those persecuted
 * @param hostile what was demanded against them, never among the rest
 * @param groups of the total; by addressee, group or state a demand can be in several
 */
record ScoreView(
        LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable String by,
        Score total,
        Score hostile,
        List<Group> groups) {

    /**
     * One group.
     *
     * @param value null if it is not stated
     * @param label what the value is called, if it has a name
     */
    record Group(@Nullable String value, @Nullable String label, Score score) {
        @Override
        public String toString() {
            return "Group[" + value + "]";
        }
    }
}
