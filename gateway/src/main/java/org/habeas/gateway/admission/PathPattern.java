package org.habeas.gateway.admission;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths that a rule of the door is about: {@code *} is any one segment, {@code **} at the end is
 * nothing or anything more. Empty segments do not count, because services do not count them.
 */
public final class PathPattern {
    private static final String ANY = "*";
    private static final String REST = "**";

    private final List<String> known;
    private final boolean open;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PathPattern(String pattern) {
        List<String> segments = segments(pattern);
        this.open = segments.getLast().equals(REST);
        this.known = open ? segments.subList(0, segments.size() - 1) : segments;
    }

    /** What a path is made of. */
    public static List<String> segments(String path) {
        List<String> segments = new ArrayList<>(6);
        for (int from = 0; from < path.length(); ) {
            int to = path.indexOf('/', from);
            int end = to < 0 ? path.length() : to;
            if (end > from) {
                segments.add(path.substring(from, end));
            }
            from = end + 1;
        }
        return segments;
    }

    /** Whether the rule is about this path, given in its segments. */
    public boolean fits(List<String> asked) {
        if (open ? asked.size() < known.size() : asked.size() != known.size()) {
            return false;
        }
        for (int i = 0; i < known.size(); i++) {
            if (!known.get(i).equals(ANY) && !known.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }
}
