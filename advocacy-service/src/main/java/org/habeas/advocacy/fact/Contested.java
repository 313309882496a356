package org.habeas.advocacy.fact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Ground;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;

/**
 * Where sources contradict each other about what has answered a demand, staff are asked to examine
 * it; until they resolve it no state changes ({@code domain-model.md R-25}).
 */
@ApplicationScoped
class Contested {
    private static final String RULE = "R-25";
    private static final String TASK = "examine_contradiction";
    private static final String DETECTED = "contradiction-detected";
    private static final String RESOLVED = "contradiction-resolved";

    private final Grounds grounds;
    private final StaffTasks tasks;

    Contested(Grounds grounds, StaffTasks tasks) {
        this.grounds = grounds;
        this.tasks = tasks;
    }

    static boolean isTold(KnownFact fact) {
        return fact.type().equals(DETECTED) || fact.type().equals(RESOLVED);
    }

    void follow(Demands.Known demand, List<Ground> answers, List<KnownFact> known) {
        List<KnownFact> told = known.stream().filter(Contested::isTold).toList();
        if (told.isEmpty()) {
            return;
        }
        List<Want> wanted = new ArrayList<>();
        for (KnownFact contradiction : told) {
            Set<UUID> entries = positions(contradiction);
            if (isOpen(contradiction, told)
                    && answers.stream().anyMatch(one -> entries.contains(one.cause().entryId()))) {
                wanted.add(want(demand, contradiction));
            }
        }
        tasks.settle(demand.id(), RULE, wanted);
    }

    private static boolean isOpen(KnownFact contradiction, List<KnownFact> told) {
        return contradiction.type().equals(DETECTED)
                && told.stream()
                        .filter(one -> one.type().equals(RESOLVED))
                        .filter(one -> one.docketId().equals(contradiction.docketId()))
                        .allMatch(one -> one.recordedAt().isBefore(contradiction.recordedAt()));
    }

    private Set<UUID> positions(KnownFact contradiction) {
        List<JsonNode> positions = new ArrayList<>();
        grounds.payload(contradiction).path("positions").forEach(positions::add);
        return positions.stream()
                .filter(one -> one.hasNonNull("entry_id"))
                .map(one -> UUID.fromString(one.path("entry_id").asText()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Want want(Demands.Known demand, KnownFact contradiction) {
        return new Want(
                TASK,
                contradiction.personId(),
                demand.id(),
                "demands",
                Grounds.cause(RULE, contradiction),
                contradiction.on(),
                demand.visibility().and(contradiction.visibility()),
                null);
    }
}
