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
 * @param arbitrary what mechanisms found of the detention
 */
public record CustodyState(
        Episode now,
        List<Episode> earlier,
        List<Order> orders,
        @Nullable Abroad abroad,
        List<Protection> protections,
        List<Arbitrary> arbitrary) {

    static final CustodyState NOTHING =
            new CustodyState(Episodes.unknown(), List.of(), List.of(), null, List.of(), List.of());

    public CustodyState {
        earlier = List.copyOf(earlier);
        orders = List.copyOf(orders);
        protections = List.copyOf(protections);
        arbitrary = List.copyOf(arbitrary);
    }

    /**
     * A measure ordered but not said to be executed.
     *
     * @param target the status it would lead to
     * @param executionConfirmed never yes: what was carried out is an episode
     */
    public record Order(
            String act,
            CustodyStatus target,
            FuzzyDate on,
            UUID entry,
            @Nullable String facility,
            @Nullable PrisonRegime regime,
            @Nullable LegalBasis legalBasis,
            Confirmation executionConfirmed) {

        Order notExecuted() {
            return new Order(act, target, on, entry, facility, regime, legalBasis, Confirmation.NO);
        }
    }

    /** A mechanism found the detention arbitrary. */
    public record Arbitrary(
            @Nullable String mechanism, @Nullable UUID decisionId, FuzzyDate on, UUID entry) {}

    /** Life in exile; the State may be withheld. */
    public record Abroad(FuzzyDate since, UUID entry, @Nullable String state) {}

    /** A protection from return that is in force. */
    public record Protection(
            ProtectionType type,
            FuzzyDate since,
            UUID entry,
            @Nullable String state,
            @Nullable UUID applicationId) {}

    boolean isFoundArbitraryBy(UUID decision) {
        return arbitrary.stream().anyMatch(found -> decision.equals(found.decisionId()));
    }

    CustodyState with(Episode other) {
        return new CustodyState(other, earlier, orders, abroad, protections, arbitrary);
    }

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
