package org.habeas.gateway.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A set of names of headers, in whatever case they are written. Every header that goes through the
 * door is looked up here, so they stand by their first letter and nothing is made for it.
 */
public final class HeaderNames {
    private static final String REST = "*";

    private final List<List<Known>> byLetter;

    private HeaderNames(List<List<Known>> byLetter) {
        this.byLetter = byLetter;
    }

    /**
     * A name, or what it begins with.
     *
     * @param open whether more may follow
     */
    private record Known(String name, boolean open) {
        static Known of(String pattern) {
            boolean open = pattern.endsWith(REST);
            return new Known(open ? pattern.substring(0, pattern.length() - 1) : pattern, open);
        }

        boolean fits(String asked) {
            return (open ? asked.length() >= name.length() : asked.length() == name.length())
                    && asked.regionMatches(true, 0, name, 0, name.length());
        }
    }

    /**
     * @param patterns lower case; with {@code *} at the end they stand for all that begin so
     */
    public static HeaderNames of(String... patterns) {
        List<List<Known>> byLetter =
                new ArrayList<>(Stream.generate(() -> List.<Known>of()).limit(32).toList());
        for (String pattern : patterns) {
            int letter = letter(pattern);
            byLetter.set(
                    letter,
                    Stream.concat(byLetter.get(letter).stream(), Stream.of(Known.of(pattern)))
                            .toList());
        }
        return new HeaderNames(byLetter);
    }

    /** The same for a letter and its capital. */
    private static int letter(String name) {
        return name.charAt(0) & 31;
    }

    /** Whether this is one of them. */
    public boolean contains(String name) {
        if (name.isEmpty()) {
            return false;
        }
        for (Known known : byLetter.get(letter(name))) {
            if (known.fits(name)) {
                return true;
            }
        }
        return false;
    }
}
