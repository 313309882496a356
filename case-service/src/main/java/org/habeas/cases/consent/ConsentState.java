package org.habeas.cases.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.cases.consent.ConsentAct.Given;
import org.habeas.cases.consent.ConsentAct.Withdrawn;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What is allowed on one day.
 *
 * @param since the date of the entry that made the status, {@code entry} its id; neither if it ran
 *     out by itself
 * @param grants what is in force, by scope
 * @param reask why it has to be asked for anew
 */
public record ConsentState(
        ConsentStatus status,
        @Nullable FuzzyDate since,
        @Nullable UUID entry,
        List<Grant> grants,
        List<Reask> reask) {

    static final ConsentState NOTHING =
            new ConsentState(ConsentStatus.NOT_GIVEN, null, null, List.of(), List.of());

    public ConsentState {
        grants = List.copyOf(grants);
        reask = List.copyOf(reask);
    }

    /** Whether this is allowed. */
    public boolean has(ConsentScope scope) {
        return grants.stream().anyMatch(grant -> grant.scope() == scope);
    }

    ConsentState with(Given act, Entry<?> by) {
        List<Grant> all = new ArrayList<>(without(grant -> act.scopes().contains(grant.scope())));
        act.scopes().stream()
                .distinct()
                .map(scope ->
                        new Grant(
                                scope,
                                by.on(),
                                by.id(),
                                act.givenBy(),
                                act.capacityOrStricter(),
                                act.expiresOn()))
                .forEach(all::add);
        all.sort(Comparator.comparing(Grant::scope));
        return new ConsentState(ConsentStatus.IN_FORCE, by.on(), by.id(), all, List.of());
    }

    ConsentState without(Withdrawn act, Entry<?> by) {
        List<Grant> left = without(grant -> act.isOf(grant.scope()));
        return left.isEmpty() && status != ConsentStatus.NOT_GIVEN
                ? new ConsentState(ConsentStatus.WITHDRAWN, by.on(), by.id(), left, List.of())
                : new ConsentState(status, since, entry, left, reask);
    }

    ConsentState askedAnew(Reask reason) {
        List<Reask> all = new ArrayList<>(reask);
        all.add(reason);
        return new ConsentState(
                status, since, entry, grants, all.stream().distinct().sorted().toList());
    }

    ConsentState on(LocalDate day) {
        List<Grant> left = without(grant -> grant.isOver(day));
        if (left.size() == grants.size()) {
            return this;
        }
        return left.isEmpty()
                ? new ConsentState(ConsentStatus.EXPIRED, null, null, left, List.of())
                : new ConsentState(status, since, entry, left, reask);
    }

    private List<Grant> without(Predicate<Grant> gone) {
        return grants.stream().filter(Predicate.not(gone)).toList();
    }

    @Override
    public String toString() {
        return "ConsentState[" + status + "]";
    }
}
