package org.habeas.docket;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a docket's table: from which states an act leads where.
 *
 * <p>An act that asserts its result ({@link #to}) is believed from any other state too, with the
 * finding {@code step-missing}, because the step between may not have reached us. A strict act
 * ({@link #only}) changes nothing where it does not fit, with the finding {@code does-not-fit}.
 *
 * @param from the states in which the act fits
 * @param to the state it leads to, or null if it changes none
 * @param never the states that nothing leads out of by this act
 * @param strict whether the act counts only where it fits
 * @param quiet whether it changes nothing elsewhere, as something that fits there too
 */
public record Step<S extends Enum<S>>(
        Set<S> from, @Nullable S to, Set<S> never, boolean strict, boolean quiet) {

    /** The act fits in these states. */
    @SafeVarargs
    public static <S extends Enum<S>> Step<S> from(S... states) {
        return new Step<S>(Set.copyOf(List.of(states)), null, Set.of(), false, false);
    }

    /** The act fits in these states. */
    public static <S extends Enum<S>> Step<S> from(Set<S> states) {
        return new Step<S>(Set.copyOf(states), null, Set.of(), false, false);
    }

    /** The act fits everywhere and changes no state. */
    public static <S extends Enum<S>> Step<S> stay() {
        return new Step<S>(Set.of(), null, Set.of(), false, false);
    }

    /** It leads there; asserted from elsewhere, it is believed with a finding. */
    public Step<S> to(S state) {
        return new Step<>(from, state, never, strict, quiet);
    }

    /** It leads there, and only from the states named. */
    public Step<S> only(S state) {
        return new Step<>(from, state, never, true, quiet);
    }

    /** Elsewhere it is no news: it changes nothing, without a finding. */
    public Step<S> orStay() {
        return new Step<>(from, to, never, strict, true);
    }

    /** Nothing leads out of these states by this act. */
    @SafeVarargs
    public final Step<S> never(S... states) {
        return new Step<>(from, to, Set.copyOf(List.of(states)), strict, quiet);
    }

    /** The state after the act in state {@code now}. */
    public S take(S now, Entry<?> entry, Findings findings) {
        if (to == null || (!from.contains(now) && (quiet || now == to))) {
            return now;
        }
        if (from.contains(now)) {
            return to;
        }
        if (strict || never.contains(now)) {
            findings.add("does-not-fit", entry, now, from);
            return now;
        }
        findings.add("step-missing", entry, now, from);
        return to;
    }

    /** How the table prints this row for state {@code now}. */
    String cell(S now) {
        if (to == null || (!from.contains(now) && (quiet || now == to))) {
            return "";
        }
        String target = Words.of(to);
        return from.contains(now)
                ? target
                : strict || never.contains(now) ? "-" : "(" + target + ")";
    }
}
