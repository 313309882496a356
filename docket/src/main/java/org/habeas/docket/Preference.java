package org.habeas.docket;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Which of several contradicting entries is shown, best first ({@code domain-model.md D.2}): pinned
 * by a reviewer; official document; credibility; reliability of the source; more precise date;
 * later valid time; later source date; record time.
 */
public final class Preference {
    private Preference() {}

    /** The order of D.2; the preferred entry is the first. */
    public static final Comparator<Entry<?>> ORDER =
            Comparator.<Entry<?>, Boolean>comparing(e -> e.standing() != Standing.PREFERRED)
                    .thenComparing(e -> e.sources().stream().noneMatch(Provenance::isOfficial))
                    .thenComparing(Preference::credibility)
                    .thenComparing(Preference::reliability)
                    .thenComparing(e -> e.on().precision())
                    .thenComparing(Entry::effectiveDay, Comparator.reverseOrder())
                    .thenComparing(Preference::spoken, Comparator.reverseOrder())
                    .thenComparing(Entry::recordedAt, Comparator.reverseOrder())
                    .thenComparing(Entry::id);

    private static Credibility credibility(Entry<?> entry) {
        return entry.sources().stream()
                .map(Provenance::credibilityOrUnknown)
                .min(Comparator.naturalOrder())
                .orElse(Credibility.UNKNOWN);
    }

    private static int reliability(Entry<?> entry) {
        return entry.sources().stream().mapToInt(Provenance::reliabilityOrUnsure).min().orElse(3);
    }

    private static LocalDate spoken(Entry<?> entry) {
        return entry.publishedOn().orElse(LocalDate.MIN);
    }
}
