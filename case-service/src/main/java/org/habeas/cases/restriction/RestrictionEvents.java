package org.habeas.cases.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What a change of a restriction tells the other services: the difference of two folds. */
final class RestrictionEvents {
    private RestrictionEvents() {}

    /**
     * What every event about a restriction says.
     *
     * @param remainingActiveRestrictions of the person, this one included
     */
    record RestrictionFacts(
            RestrictionType type,
            @Nullable RestrictionBasis basis,
            @Nullable FuzzyDate from,
            @Nullable LocalDate expectedEnd,
            long remainingActiveRestrictions) {}

    static List<DomainEvent> between(
            Change<RestrictionHead, RestrictionAct, RestrictionState> change,
            LongSupplier othersActive) {
        RestrictionState before = change.from();
        RestrictionState after = change.to();
        String type =
                isModified(before, after)
                        ? "restriction-modified"
                        : type(change.head().type(), before.status(), after.status());
        return type == null
                ? List.of()
                : List.of(
                        new DomainEvent(
                                type,
                                change.head().personId(),
                                new RestrictionFacts(
                                        change.head().type(),
                                        change.head().basis(),
                                        after.from(),
                                        after.expectedEnd(),
                                        othersActive.getAsLong() + (after.active() ? 1 : 0))));
    }

    private static boolean isModified(RestrictionState before, RestrictionState after) {
        return before.status() == after.status()
                && after.runs()
                && !(Objects.equals(before.duration(), after.duration())
                        && Objects.equals(before.periodicity(), after.periodicity())
                        && Objects.equals(before.scope(), after.scope()));
    }

    private static @Nullable String type(
            RestrictionType type, RestrictionStatus before, RestrictionStatus after) {
        if (before == after) {
            return null;
        }
        return switch (after) {
            case NONE -> "restriction-withdrawn";
            case REPORTED -> "restriction-reported";
            case ACTIVE ->
                    before == RestrictionStatus.SUSPENDED ? "restriction-resumed" : imposed(type);
            case SUSPENDED -> "restriction-suspended";
            case EXPIRED -> "restriction-expired";
            case LIFTED ->
                    type == RestrictionType.TERRORISM_FINANCING_LISTING
                            ? "person-delisted"
                            : "restriction-lifted";
            case VOID -> "restriction-voided";
        };
    }

    private static String imposed(RestrictionType type) {
        return switch (type) {
            case TERRORISM_FINANCING_LISTING -> "person-listed-as-terrorism-financing";
            case BANK_ACCOUNTS_FROZEN -> "accounts-frozen";
            default -> "restriction-imposed";
        };
    }
}
