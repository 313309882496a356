package org.habeas.e2e.system;

import org.jspecify.annotations.Nullable;

/**
 * One assertion as an editor hands it in.
 *
 * @param act JSON with the kind of the act and its own fields
 * @param on a date in words, or JSON of an object
 */
public record Fact(String act, String on, String visibility, @Nullable String corrects) {

    private static final String SOURCE =
            """
            {"title": "Notice of the court", "url": "https://example.org/notice", \
            "published_on": "2026-01-05", "quote": "as printed"}\
            """;

    /** A public fact. */
    public static Fact of(String act, String on) {
        return new Fact(act, on, "public", null);
    }

    public Fact shownTo(String visibility) {
        return new Fact(act, on, visibility, corrects);
    }

    public Fact correcting(String entry) {
        return new Fact(act, on, visibility, entry);
    }

    public String json() {
        return """
        {"act": %s, "on": %s, "visibility": "%s", "sources": [%s]%s}\
        """
                .formatted(
                        act,
                        on.startsWith("{") ? on : "\"" + on + "\"",
                        visibility,
                        SOURCE,
                        corrects == null ? "" : ", \"corrects\": \"" + corrects + "\"");
    }
}
