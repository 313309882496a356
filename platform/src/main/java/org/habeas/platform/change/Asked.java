package org.habeas.platform.change;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who follows the register wants to be told.
 *
 * @param after the place up to which they have heard everything
 * @param limit how many changes at most
 * @param anyOf groups of tags, of each of which one must fit
 * @param freshUntil the place up to which they have no copy of anything
 * @param was the audience to which they belonged before, if it was another
 * @param wasUntil the place up to which they have heard what that audience is told
 */
record Asked(
        long after,
        int limit,
        List<List<String>> anyOf,
        long freshUntil,
        @Nullable Visibility was,
        long wasUntil) {
    private static final int MOST = 1000;
    private static final int MOST_GROUPS = 8;
    private static final int MOST_TAGS = 100;
    private static final Set<String> KNOWN =
            Set.of("after", "limit", "tag", "fresh_until", "was", "was_until");
    private static final Pattern TAG =
            Pattern.compile("(type|person|campaign|state|status):[A-Za-z0-9_-]{1,80}");

    /** Reads the query; 400 for what is none. */
    static Asked of(MultivaluedMap<String, String> query) {
        if (!KNOWN.containsAll(query.keySet())) {
            throw invalid("Known are: after, fresh_until, limit, tag, was, was_until.");
        }
        Asked asked =
                new Asked(
                        number(query, "after", 0, Long.MAX_VALUE),
                        (int) number(query, "limit", 100, MOST),
                        query.getOrDefault("tag", List.of()).stream().map(Asked::group).toList(),
                        number(query, "fresh_until", 0, Long.MAX_VALUE),
                        clearance(query.getFirst("was")),
                        number(query, "was_until", 0, Long.MAX_VALUE));
        if (asked.limit() == 0 || asked.anyOf().size() > MOST_GROUPS) {
            throw invalid("limit is 1 to 1000, and there are at most 8 groups of tags.");
        }
        return asked;
    }

    private static long number(
            MultivaluedMap<String, String> query, String name, long usual, long most) {
        String value = query.getFirst(name);
        try {
            long number = value == null ? usual : Long.parseLong(value);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw invalid(name + " is a whole number.");
        }
        throw invalid(name + " is out of bounds.");
    }

    private static List<String> group(String words) {
        List<String> tags = Arrays.asList(words.split(",", -1));
        if (tags.size() > MOST_TAGS || !tags.stream().allMatch(t -> TAG.matcher(t).matches())) {
            throw invalid("A tag is such as type:persons or state:KZ.");
        }
        return tags;
    }

    private static @Nullable Visibility clearance(@Nullable String word) {
        try {
            return word == null ? null : Visibility.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw invalid("was is public, partner, confidential or restricted.");
        }
    }

    private static Refusal invalid(String words) {
        return Refusal.malformed("invalid-parameter", words);
    }
}
