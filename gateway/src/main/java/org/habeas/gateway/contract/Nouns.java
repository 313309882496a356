package org.habeas.gateway.contract;

import java.util.Locale;

/**
 * The noun of a path segment in words and in names of code.
 *
 * @param segment such as {@code custody-records}
 */
record Nouns(String segment) {
    private static final String VOWELS = "aeio";

    /** {@code custody records}. */
    String many() {
        return segment.replace('-', ' ')
                .replace("interpol", "INTERPOL")
                .replace("ccf", "CCF")
                .replace("api", "API");
    }

    /** {@code custody record}. */
    String one() {
        String many = many();
        if (many.endsWith("ies")) {
            return many.substring(0, many.length() - 3) + "y";
        }
        return many.endsWith("s") && !many.endsWith("ss") && !many.endsWith("tistics")
                ? many.substring(0, many.length() - 1)
                : many;
    }

    /** {@code a custody record}, {@code an INTERPOL alert}. */
    String aOne() {
        String first = one().substring(0, 1).toLowerCase(Locale.ROOT);
        return (VOWELS.contains(first) ? "an " : "a ") + one();
    }

    boolean isPlural() {
        return !one().equals(many());
    }

    /** {@code CustodyRecords}. */
    static String camel(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return name.toString();
    }
}
