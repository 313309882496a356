package org.habeas.extradition.bearing;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that can be relied on in another State, such as a refusal on a political ground, a
 * grant of protection, a deletion at INTERPOL or a finding of a mechanism.
 *
 * @param entry the entry that tells of it
 * @param state where it was made; null for an international body
 * @param isFinal whether it is final, as far as told
 * @param grounds the words of the wire, such as {@code discriminatory_purpose}
 * @param against the States that it is directed against or speaks of
 * @param person whom it concerns, where a docket is about several and they may differ
 */
public record Reliable(
        UUID docketId,
        UUID entry,
        @Nullable String state,
        @Nullable String body,
        FuzzyDate on,
        boolean isFinal,
        List<String> grounds,
        List<String> against,
        @Nullable UUID person) {

    /** A decision that concerns everybody whom the docket is about. */
    public Reliable(
            UUID docketId,
            UUID entry,
            @Nullable String state,
            @Nullable String body,
            FuzzyDate on,
            boolean isFinal,
            List<String> grounds,
            List<String> against) {
        this(docketId, entry, state, body, on, isFinal, grounds, against, null);
    }

    public Reliable {
        grounds = List.copyOf(grounds);
        against = List.copyOf(against);
    }

    public boolean concerns(UUID somebody) {
        return person == null || person.equals(somebody);
    }
}
