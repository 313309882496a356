package org.habeas.extradition.pending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.deadline.DeadlineView;
import org.habeas.extradition.effect.GraphNode;
import org.habeas.extradition.task.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * The proceedings of a person in one answer, each part from what this reader may see.
 *
 * @param knownAt set only when the reader asked for an instant
 * @param due the time limits that lie ahead, the first to end first; null for who is not told
 * @param tasks what waits to be done; null for who is not told
 */
record Proceedings(
        UUID personId,
        LocalDate asOf,
        @Nullable Instant knownAt,
        List<Place> pending,
        List<Block> blocks,
        @Nullable List<DeadlineView> due,
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
     * A decision that can be relied on elsewhere.
     *
     * @param state null for an international body
     * @param isFinal null where finality is nothing that such a decision has
     */
    record Decision(
            UUID docketId,
            String kind,
            @Nullable UUID entryId,
            @Nullable String state,
            @Nullable String body,
            FuzzyDate on,
            @Nullable Boolean isFinal,
            List<String> grounds,
            List<String> against) {}
}
