package org.habeas.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one docket kind: its table, and how an entry changes the state. Pure: no clock, no
 * database, no framework.
 *
 * @param <S> the state, an immutable record
 */
public interface DocketRules<A extends Act, S> {

    /** The state of a docket without entries. */
    S start();

    /** The state after one more entry; what does not fit goes to {@code findings}. */
    S after(S before, Entry<A> entry, Findings findings);

    /** What has come about by itself on that day, such as the end of a term. */
    default S onDay(S state, LocalDate day) {
        return state;
    }

    /**
     * What does not fit once everything has been applied: of which the end decides, not the moment
     * at which it was told.
     *
     * @param applied the entries that made the state, in order
     */
    default void check(S state, List<Entry<A>> applied, Findings findings) {}

    /** The next day after {@code day} on which {@link #onDay} will change the state. */
    default Optional<LocalDate> changesAfter(S state, LocalDate day) {
        return Optional.empty();
    }

    /**
     * Whether the two cannot both be true ({@code domain-model.md D.2}): one slot, times that
     * overlap or are unknown, different claims.
     */
    default boolean contradict(Entry<A> one, Entry<A> other) {
        String slot = one.act().slot();
        return slot != null
                && slot.equals(other.act().slot())
                && one.on().overlaps(other.on())
                && !one.act().claim().equals(other.act().claim());
    }
}
