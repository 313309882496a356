package org.habeas.docket;

import org.jspecify.annotations.Nullable;

/**
 * What an entry asserts, with its own facts. Each docket kind has one sealed interface of acts;
 * each act is a record in it.
 */
public interface Act {
    /**
     * The question that has one true answer and that this act answers, or null when many answers
     * can be true at once ({@code domain-model.md D.2}: a sentence in a proceeding is functional, a
     * name or a charge is not).
     */
    default @Nullable String slot() {
        return null;
    }

    /** The answer. Two acts of one slot with different claims contradict each other. */
    default Object claim() {
        return this;
    }

    /** The name of this act on the wire, such as {@code released_on_bail}. */
    default String kind() {
        return Words.snake(getClass().getSimpleName());
    }
}
