package org.habeas.advocacy.sanctionslist;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not what it should be; the problem says in which line, never what stands there.
 */
final class Malformed {
    private Malformed() {}

    static Refusal at(long line, String why) {
        return Refusal.invalid("sanctions-list-malformed", "/lines/" + line, why);
    }

    static Refusal at(JsonProcessingException e) {
        JsonLocation where = e.getLocation();
        return at(where == null ? 0 : where.getLineNr(), "This line cannot be read.");
    }

    static String required(@Nullable String value, long line, String name) {
        if (value == null || value.isBlank()) {
            throw at(line, "This entry has no " + name + ".");
        }
        return value.strip();
    }
}
