package org.habeas.cases.person;

import org.jspecify.annotations.Nullable;

/**
 * What never changes about a person's docket. All else is an entry with a source.
 *
 * @param named false for people whom the source does not name
 * @param minor whether the person counts as a child, whose name is only for RESTRICTED eyes ({@code
 *     domain-model.md E.4}); true also if nobody knows
 * @param isMinor the same with the answers that are neither; follows from {@code minor} if left out
 */
public record PersonHead(
        @Nullable Boolean named, @Nullable Boolean minor, @Nullable Minority isMinor) {

    public PersonHead {
        named = named == null || named;
        boolean said = Boolean.TRUE.equals(minor);
        isMinor = isMinor == null ? (said ? Minority.YES : Minority.NO) : isMinor;
        minor = said || isMinor.isGuarded();
    }

    boolean isNamed() {
        return Boolean.TRUE.equals(named);
    }

    /** Whether the person is guarded like a child; of two answers the stricter one counts. */
    boolean isGuardedAsMinor() {
        return Boolean.TRUE.equals(minor);
    }

    /** Whether the person is a child now, as far as anybody can exclude it. */
    boolean mayBeChild() {
        return minority() == Minority.YES || minority() == Minority.UNKNOWN;
    }

    /** A head that says both that the person is a child and that the person is none. */
    boolean contradictsItself() {
        return isGuardedAsMinor() && !minority().isGuarded();
    }

    Minority minority() {
        return isMinor == null ? Minority.UNKNOWN : isMinor;
    }
}
