package org.habeas.cases.person;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a timeline ends: the place of its last item in the order, so that the next page
 * is right also if that item has been taken back since.
 */
record TimelineCursor(LocalDate day, Instant recordedAt, String what, String key)
        implements Comparable<TimelineCursor> {
    private static final String VERSION = "1";
    private static final int PARTS = 5;

    private static final Comparator<TimelineCursor> ORDER =
            Comparator.comparing(TimelineCursor::day)
                    .thenComparing(TimelineCursor::recordedAt)
                    .thenComparing(TimelineCursor::what)
                    .thenComparing(TimelineCursor::key);

    static TimelineCursor of(TimelineItem item) {
        return new TimelineCursor(item.day(), item.recordedAt(), item.what(), item.key());
    }

    String text() {
        String plain = String.join("\n", VERSION, day.toString(), recordedAt.toString(), what, key);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Null for the first page. */
    static @Nullable TimelineCursor read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split("\n", -1);
            if (parts.length == PARTS && parts[0].equals(VERSION)) {
                return new TimelineCursor(
                        LocalDate.parse(parts[1]), Instant.parse(parts[2]), parts[3], parts[4]);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw broken();
        }
        throw broken();
    }

    private static Refusal broken() {
        return Refusal.malformed(
                "broken-cursor", "This cursor is not one of ours; start with the first page.");
    }

    @Override
    public int compareTo(TimelineCursor other) {
        return ORDER.compare(this, other);
    }
}
