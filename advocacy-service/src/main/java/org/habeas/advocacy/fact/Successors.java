package org.habeas.advocacy.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.habeas.advocacy.demand.DemandHead;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Ground;
import org.habeas.advocacy.law.DemandType;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.register.Register;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;

/**
 * Where an event left a demand without an object, the law names what should be demanded instead
 * ({@code domain-model.md }). It is proposed as a draft; a person opens it.
 */
@ApplicationScoped
class Successors {
    private static final String TASK = "confirm_successor_demands";

    private final Demands demands;
    private final LawOfDemands law;
    private final StaffTasks tasks;

    Successors(Demands demands, LawOfDemands law, StaffTasks tasks) {
        this.demands = demands;
        this.law = law;
        this.tasks = tasks;
    }

    void follow(Demands.Known overtaken, Ground ground) {
        UUID person = ground.personId();
        if (person == null) {
            return;
        }
        for (DemandType type : ground.line().next()) {
            if (!isDemanded(overtaken.head(), type, person)) {
                propose(overtaken, ground, type, person);
            }
        }
    }

    private boolean isDemanded(DemandHead overtaken, DemandType type, UUID person) {
        return demands.heldAbout(person).stream()
                .filter(Demands.Known::isLive)
                .map(Demands.Known::head)
                .filter(head -> head.type() == type)
                .anyMatch(head ->
                        Objects.equals(head.campaignId(), overtaken.campaignId())
                                && Objects.equals(head.declarationId(), overtaken.declarationId()));
    }

    private void propose(Demands.Known overtaken, Ground ground, DemandType type, UUID person) {
        UUID id = Register.derived(ground.cause(), overtaken.id(), "next " + type + person);
        var shown = overtaken.visibility().and(ground.visibility());
        boolean isNew =
                demands.propose(
                        id,
                        head(overtaken, type, person),
                        shown,
                        ground.on(),
                        ground.cause(),
                        ground.source());
        if (isNew) {
            tasks.want(
                    new Want(
                            TASK, person, id, "demands", ground.cause(), ground.on(), shown, null));
        }
    }

    private DemandHead head(Demands.Known overtaken, DemandType type, UUID person) {
        DemandHead head = overtaken.head();
        return new DemandHead(
                head.campaignId(),
                head.declarationId(),
                type,
                law.proposal(type),
                head.addressees(),
                List.of(person),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                overtaken.id());
    }
}
