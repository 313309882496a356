package org.habeas.extradition.asylum;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an application, or what came of it, keeps a person from being handed over by the
 * host State.
 *
 * @param protection what was granted; null while the application is pending
 * @param againstStates where the person is in danger, if the decision tells
 * @param entry what opened it
 * @param end what ended it, or null
 */
public record Shelter(
        @Nullable ProtectionType protection,
        List<String> againstStates,
        FuzzyDate from,
        UUID entry,
        @Nullable End end) {

    /** How a shelter ended. */
    public enum How {
        NOT_SUSPENSIVE,
        REFUSED_FINALLY,
        WITHDRAWN,
        GRANTED,
        ANNULLED,
        CEASED,
        REVOKED,
        RENOUNCED
    }

    /** The end of a shelter, and the entry that tells it. */
    public record End(How how, FuzzyDate on, UUID entry) {}

    public Shelter {
        againstStates = List.copyOf(againstStates);
    }

    public boolean isPending() {
        return protection == null;
    }

    boolean isOpen() {
        return end == null;
    }

    Shelter ended(End by) {
        return new Shelter(protection, againstStates, from, entry, by);
    }
}
