package org.habeas.advocacy.sanctionslist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person on a list: the names, and nothing of where they live or when they were born.
 *
 * @param reference by which the list itself names the entry
 */
record ListEntry(
        String reference,
        List<String> names,
        @Nullable LocalDate listedOn,
        @Nullable String programme) {
    ListEntry {
        names = List.copyOf(names);
    }

    @Override
    public String toString() {
        return "ListEntry[" + reference + "]";
    }
}
