package org.habeas.advocacy.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * How many demands there are, each counted once for each of its subjects, and where they stand.
 *
 * @param open asked and not answered
 * @param reopened met once and lost again
 * @param overtaken left without an object, by a death or a rendition
 */
record Score(
        long demanded,
        long open,
        long partiallyMet,
        long met,
        long rejected,
        long overtaken,
        long reopened,
        long withdrawn,
        Time daysToMet) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, new Time(0, 0, null, null, null));

    /**
     * After how many days those that are met were met.
     *
     * @param computable how many of them were asked and met on a known day, in that order
     * @param notComputable the other ones
     */
    record Time(
            long computable,
            long notComputable,
            @Nullable Double lowerQuartile,
            @Nullable Double median,
            @Nullable Double upperQuartile) {}
}
