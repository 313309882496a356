package org.habeas.cases.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A request to erase somebody on one day.
 *
 * @param granted the entry by which it was granted
 * @param executed when it was recorded as done
 * @param missing the services that have not acknowledged every id yet
 */
record ErasureState(
        ErasureStage stage,
        @Nullable Requester by,
        boolean identityConfirmed,
        List<LegalHold> holds,
        @Nullable UUID granted,
        @Nullable RefusalGround refused,
        @Nullable Instant executed,
        List<UUID> persons,
        List<Acknowledgement> acknowledged,
        Set<String> missing,
        boolean overdue) {

    /** Who has to say that nothing is left. */
    static final List<String> SERVICES = List.of("advocacy", "case", "proceeding");

    static final ErasureState START =
            new ErasureState(
                    ErasureStage.OPENED,
                    null,
                    false,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Set.of(),
                    false);

    /** That a service has erased an id, and by which entry that is known. */
    record Acknowledgement(String service, UUID person, UUID entry, FuzzyDate on) {}

    ErasureState {
        holds = List.copyOf(holds);
        persons = List.copyOf(persons);
        acknowledged = List.copyOf(acknowledged);
    }

    /** Whether every service has erased every id. */
    boolean isComplete() {
        return stage == ErasureStage.ERASED && !persons.isEmpty() && missing.isEmpty();
    }

    boolean has(String service, UUID person) {
        return acknowledged.stream()
                .anyMatch(a -> a.service().equals(service) && a.person().equals(person));
    }

    ErasureState at(ErasureStage next) {
        return new ErasureState(
                next,
                by,
                identityConfirmed,
                holds,
                granted,
                refused,
                executed,
                persons,
                acknowledged,
                missing,
                overdue);
    }

    ErasureState requested(Requester requester) {
        return new ErasureState(
                stage,
                requester,
                identityConfirmed,
                holds,
                granted,
                refused,
                executed,
                persons,
                acknowledged,
                missing,
                overdue);
    }

    ErasureState checked(boolean confirmed, List<LegalHold> held) {
        return new ErasureState(
                stage,
                by,
                confirmed,
                held,
                granted,
                refused,
                executed,
                persons,
                acknowledged,
                missing,
                overdue);
    }

    ErasureState decided(@Nullable UUID grant, @Nullable RefusalGround ground) {
        return new ErasureState(
                stage,
                by,
                identityConfirmed,
                holds,
                grant,
                ground,
                executed,
                persons,
                acknowledged,
                missing,
                overdue);
    }

    ErasureState erased(@Nullable Instant at, List<UUID> ids) {
        return told(at, ids, acknowledged, overdue);
    }

    ErasureState acknowledgedBy(Acknowledgement one) {
        List<Acknowledgement> more = new ArrayList<>(acknowledged);
        more.add(one);
        return told(executed, persons, more, overdue);
    }

    ErasureState late() {
        return told(executed, persons, acknowledged, true);
    }

    private ErasureState told(
            @Nullable Instant at, List<UUID> ids, List<Acknowledgement> by, boolean late) {
        Set<String> open = new TreeSet<>();
        for (String service : SERVICES) {
            boolean all =
                    ids.stream()
                            .allMatch(id ->
                                    by.stream()
                                            .anyMatch(a ->
                                                    a.service().equals(service)
                                                            && a.person().equals(id)));
            if (!all) {
                open.add(service);
            }
        }
        return new ErasureState(
                stage,
                this.by,
                identityConfirmed,
                holds,
                granted,
                refused,
                at,
                ids,
                by,
                open,
                late);
    }
}
