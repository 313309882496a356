package org.habeas.extradition.pending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.deadline.DeadlineState;
import org.habeas.extradition.effect.GraphNode;
import org.habeas.extradition.limit.WhyNot;
import org.habeas.extradition.task.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * The proceedings of a person in one answer, each part from what this reader may see.
 *
 * @param knownAt set only when the reader asked for an instant
 * @param tasks null for who works on none
 */
record Proceedings(
        UUID personId,
        LocalDate asOf,
        @Nullable Instant knownAt,
        List<Place> pending,
        List<Block> blocks,
        List<Due> due,
        @Nullable List<OpenTask> tasks,
        List<Decision> reliable,
        SortedMap<String, String> links) {

    /**
     * What is pending in one place.
     *
     * @param state null before an international body, and where no source tells it
     * @param body such as {@code interpol}; null before the authorities of a State
     */
    record Place(@Nullable String state, @Nullable String body, List<Matter> matters) {}

    /**
     * @param status of this person in it
     * @param since the date of the newest entry that the status rests on
     * @param next the acts that may come next, by the table of its kind
     */
    record Matter(
            UUID docketId,
            String kind,
            String status,
            @Nullable FuzzyDate since,
            @Nullable FuzzyDate opened,
            SortedMap<String, List<String>> label,
            List<String> next,
            String link) {}

    /**
     * What keeps a proceeding from going on: a suspension, a bar, an interim measure.
     *
     * @param entryId the entry that made it
     * @param rule the rule that made it; null if somebody recorded it
     */
    record Block(
            EdgeType type,
            GraphNode by,
            GraphNode what,
            @Nullable UUID entryId,
            @Nullable String rule,
            @Nullable FuzzyDate since) {}

    /**
     * A time limit that runs.
     *
     * @param start what it runs from; computed only from a day
     * @param due the last day, where a decision names it
     * @param what the time limit in words
     * @param status where it stands on the day asked for
     * @param lastDay the last day that counts, computed or extended; no legal advice
     * @param whyNot why there is none, and between which days it lies
     */
    record Due(
            String rule,
            UUID docketId,
            UUID entryId,
            FuzzyDate start,
            @Nullable String state,
            @Nullable FuzzyDate due,
            String what,
            String effect,
            boolean confirmed,
            DeadlineState status,
            @Nullable LocalDate lastDay,
            @Nullable WhyNot whyNot) {}

    /** A decision that can be relied on elsewhere. */
    record Decision(
            UUID docketId,
            String kind,
            UUID entryId,
            @Nullable String state,
            @Nullable String body,
            FuzzyDate on,
            boolean isFinal,
            List<String> grounds,
            List<String> against) {}
}
