package org.habeas.cases.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.incident.ProposedIncidents;
import org.habeas.docket.Cause;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;
import org.jspecify.annotations.Nullable;

/**
 * a denied visit is proposed as an incident. Whether it is one, a person decides by an entry
 * of their own in place of the proposal; until then nothing counts it.
 */
@ApplicationScoped
@Rule(
        value = "R-20",
        when = "visit-denied",
        then =
                "An incident DENIAL_OF_VISIT is proposed to staff; it is none before a person says so,"
                        + " and falls when the refusal is taken back.")
class DeniedVisitIsProposedIncident implements Reaction {
    private static final String TASK = "examine_denied_visit";

    private final ProposedIncidents incidents;
    private final StaffTasks tasks;

    DeniedVisitIsProposedIncident(ProposedIncidents incidents, StaffTasks tasks) {
        this.incidents = incidents;
        this.tasks = tasks;
    }

    record Facts(@Nullable String visitedState) {}

    @Override
    public String rule() {
        return "R-20";
    }

    @Override
    public Set<String> to() {
        return Set.of("visit-denied");
    }

    @Override
    public void on(Incoming event) {
        Cause cause = event.cause(rule());
        UUID person = event.personId();
        UUID incident =
                incidents.deniedVisit(
                        person,
                        event.as(Facts.class).visitedState(),
                        event.when(),
                        event.visibility(),
                        cause,
                        source(event));
        tasks.want(
                new Want(
                        TASK,
                        person,
                        incident,
                        "incidents",
                        cause,
                        event.when(),
                        Visibility.CONFIDENTIAL.and(event.visibility()),
                        null));
    }

    /** Who says so stands in the docket of the mission. */
    private static Provenance source(Incoming event) {
        String docket = "/v1/" + event.docketKind() + "/" + event.docketId();
        String url = event.entryId() == null ? docket : docket + "/entries/" + event.entryId();
        return new Provenance(
                "missions: visit-denied",
                "Habeas",
                url,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
