package org.habeas.cases.custody;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a custody record says on one day.
 *
 * @param now the episode that lasts
 * @param earlier the episodes before it, oldest first; no two overlap (INV-C-03)
 * @param orders what was ordered and not said to be done
 * @param abroad set while the person lives outside the prosecuting State
 * @param protections in force
 */
public record CustodyState(
        Episode now,
        List<Episode> earlier,
        List<Order> orders,
        @Nullable Abroad abroad,
        List<Protection> protections) {

    public CustodyState {
        earlier = List.copyOf(earlier);
        orders = List.copyOf(orders);
        protections = List.copyOf(protections);
    }

    /**
     * A measure ordered but not said to be executed.
     *
     * @param target the status it would lead to
     */
    public record Order(
            String act,
            CustodyStatus target,
            FuzzyDate on,
            UUID entry,
            @Nullable String facility,
            @Nullable PrisonRegime regime,
            @Nullable LegalBasis legalBasis) {}

    /** Life in exile; the State may be withheld. */
    public record Abroad(FuzzyDate since, UUID entry, @Nullable String state) {}

    /** A protection from return that is in force. */
    public record Protection(
            ProtectionType type,
            FuzzyDate since,
            UUID entry,
            @Nullable String state,
            @Nullable UUID applicationId) {}

    public CustodyStatus status() {
        return now.status();
    }

    /** The date of the entry that made the status. */
    public @Nullable FuzzyDate since() {
        return now.from();
    }

    /** Whether some State keeps the person from being returned. */
    public boolean protectedFromReturn() {
        return protections.stream().anyMatch(p -> p.type().protects());
    }
}
