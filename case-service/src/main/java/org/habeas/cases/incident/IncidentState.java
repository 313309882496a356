package org.habeas.cases.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.cases.incident.IncidentAct.AuthorityResponded;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an incident is verified and investigated on one day, and all that is told of it.
 *
 * @param since the date of the entry that made the violation status, {@code entry} its id
 * @param investigationSince the date of the entry that made the investigation status
 */
public record IncidentState(
        ViolationStatus violationStatus,
        @Nullable FuzzyDate since,
        @Nullable UUID entry,
        InvestigationStatus investigation,
        @Nullable FuzzyDate investigationSince,
        List<Fact<?>> facts) {

    public IncidentState {
        facts = List.copyOf(facts);
    }

    static IncidentState none() {
        return new IncidentState(
                ViolationStatus.NONE, null, null, InvestigationStatus.NONE, null, List.of());
    }

    /** Whether an authority says that things were otherwise; the status does not tell. */
    public boolean disputed() {
        return of(AuthorityResponded.class).stream()
                .anyMatch(fact -> fact.act().response().disputes());
    }

    /** The facts of one kind, in the order in which they came about. */
    public <A extends IncidentAct> List<Fact<A>> of(Class<A> kind) {
        return facts.stream()
                .filter(fact -> kind.isInstance(fact.act()))
                .map(fact -> new Fact<>(fact.entry(), fact.on(), kind.cast(fact.act())))
                .toList();
    }

    /** The types of the acts told, each once, in the order of the enumeration. */
    public List<ActType> actTypes() {
        return acts().map(ActCommitted::type).distinct().sorted().toList();
    }

    Stream<ActCommitted> acts() {
        return of(ActCommitted.class).stream().map(Fact::act);
    }

    IncidentState verified(ViolationStatus next, Entry<?> by) {
        return next == violationStatus
                ? this
                : new IncidentState(
                        next, by.on(), by.id(), investigation, investigationSince, facts);
    }

    IncidentState investigated(InvestigationStatus next, Entry<?> by) {
        return next == investigation
                ? this
                : new IncidentState(violationStatus, since, entry, next, by.on(), facts);
    }

    IncidentState told(Entry<IncidentAct> told) {
        List<Fact<?>> more = new ArrayList<>(facts);
        more.add(new Fact<>(told.id(), told.on(), told.act()));
        return new IncidentState(
                violationStatus, since, entry, investigation, investigationSince, more);
    }

    @Override
    public String toString() {
        return "IncidentState[" + violationStatus + " " + investigation + "]";
    }
}
