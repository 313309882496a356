package org.habeas.gateway.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.habeas.gateway.answer.Coding;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags on both sides of the door. A service names a state of a resource; a strong tag names
 * bytes. So that a packed answer has bytes of its own, the door adds the coding to the tag on the
 * way out and takes it away on the way in.
 */
final class Tags {
    private Tags() {}

    /** The tag outside, of an answer in this coding. */
    static String outside(String tag, @Nullable String coding) {
        return coding == null || coding.equals(Coding.IDENTITY.token()) || !tag.endsWith("\"")
                ? tag
                : tag.substring(0, tag.length() - 1) + "-" + coding + '"';
    }

    /** Which state a writer rests on, in whatever coding it was read. */
    static String states(String condition) {
        return each(condition).stream().map(Tags::state).collect(Collectors.joining(", "));
    }

    /**
     * What a reader has, as the service names it: only what could be answered in that coding now.
     *
     * @return empty if there is none of them
     */
    static Optional<String> readable(String condition, Coding coding) {
        String ending = "-" + coding.token() + '"';
        List<String> readable = new ArrayList<>();
        for (String tag : each(condition)) {
            if (tag.endsWith(ending) || state(tag).equals(tag)) {
                readable.add(state(tag));
            }
        }
        return readable.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", readable));
    }

    /** Whether one of these tags is this one; weak and strong are the same to a reader. */
    static boolean have(@Nullable String condition, @Nullable String tag) {
        if (condition == null || tag == null) {
            return false;
        }
        return each(condition).stream()
                .anyMatch(one -> one.equals("*") || strong(one).equals(strong(tag)));
    }

    /** The first of these tags that stands for this state. */
    static Optional<String> naming(@Nullable String condition, String state) {
        return condition == null
                ? Optional.empty()
                : each(condition).stream()
                        .filter(tag -> strong(state(tag)).equals(strong(state)))
                        .findFirst();
    }

    private static List<String> each(String condition) {
        List<String> tags = new ArrayList<>();
        for (String tag : condition.split(",", -1)) {
            tags.add(tag.strip());
        }
        return tags;
    }

    private static String state(String tag) {
        for (Coding coding : Coding.values()) {
            String ending = "-" + coding.token() + '"';
            if (tag.endsWith(ending)) {
                return tag.substring(0, tag.length() - ending.length()) + '"';
            }
        }
        return tag;
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
