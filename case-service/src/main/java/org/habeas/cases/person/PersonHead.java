package org.habeas.cases.person;

import org.jspecify.annotations.Nullable;

/**
 * What never changes about a person's docket. All else is an entry with a source.
 *
 * @param named false for people whom the source does not name
 * @param minor whether the person is a child, whose name is only for RESTRICTED eyes ({@code
 *     domain-model.md E.4})
 */
public record PersonHead(@Nullable Boolean named, @Nullable Boolean minor) {

    public PersonHead {
        named = named == null || named;
        minor = minor != null && minor;
    }

    boolean isNamed() {
        return Boolean.TRUE.equals(named);
    }

    boolean isMinor() {
        return Boolean.TRUE.equals(minor);
    }
}
