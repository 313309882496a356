package org.habeas.advocacy.recipient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office as a letter of one day addresses it.
 *
 * @param holder the name as printed of who held it on that day, if known
 * @param email where mail reaches it: published, not hidden in its source, not known to fail
 * @param postal its postal address as printed
 */
public record Office(
        UUID id,
        String institution,
        @Nullable String title,
        @Nullable String holder,
        @Nullable String email,
        @Nullable String postal) {

    @Override
    public String toString() {
        return "Office[" + id + "]";
    }
}
