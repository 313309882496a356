package org.habeas.cases.incident;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.incident.IncidentAct.ChainLinked;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Incidents, one docket each. */
@Singleton
class IncidentKind implements DocketKind<IncidentHead, IncidentAct, IncidentState> {
    private static final IncidentDocket RULES = new IncidentDocket();

    private final Register register;
    private final Event<PersonConcerned> concerned;

    IncidentKind(Register register, Event<PersonConcerned> concerned) {
        this.register = register;
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public Class<IncidentHead> headType() {
        return IncidentHead.class;
    }

    @Override
    public Class<IncidentAct> actType() {
        return IncidentAct.class;
    }

    @Override
    public DocketRules<IncidentAct, IncidentState> rules(IncidentHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(IncidentHead head) {
        return head.persons();
    }

    @Override
    public String status(IncidentState state) {
        return Words.of(state.violationStatus());
    }

    @Override
    public List<String> statuses() {
        return Words.all(ViolationStatus.class);
    }

    @Override
    public DocketView<IncidentHead, IncidentView> view(
            Look<IncidentHead, IncidentAct, IncidentState> look) {
        return IncidentView.of(this, look);
    }

    @Override
    public List<String> filterNames() {
        return List.of("act_type", "investigation");
    }

    @Override
    public Map<String, List<String>> filters(Look<IncidentHead, IncidentAct, IncidentState> look) {
        return Map.of(
                "act_type", look.state().actTypes().stream().map(Words::of).toList(),
                "investigation", List.of(Words.of(look.state().investigation())));
    }

    @Override
    public List<DomainEvent> events(Change<IncidentHead, IncidentAct, IncidentState> change) {
        return IncidentEvents.between(change);
    }

    @Override
    public void changed(Change<IncidentHead, IncidentAct, IncidentState> change) {
        change.head().persons().forEach(person -> concerned.fire(new PersonConcerned(person)));
    }

    @Override
    public void admit(IncidentHead head, IncidentAct act, FuzzyDate on) {
        Admission.check(act);
    }

    /** Unverified allegations and descriptions of torture ({@code domain-model.md E.3}). */
    @Override
    public Visibility floor(IncidentHead head) {
        return Visibility.CONFIDENTIAL;
    }

    @Override
    public Visibility atLeast(IncidentHead head) {
        Visibility own = SensitivityFlag.atLeast(head.sensitivity());
        UUID parent = head.parentIncidentId();
        return parent == null ? own : own.and(classOf(parent));
    }

    @Override
    public Visibility atLeast(IncidentHead head, IncidentAct act) {
        Visibility least = SensitivityFlag.atLeast(head.sensitivity()).and(LeastClass.of(act));
        return act instanceof ChainLinked link ? least.and(classOf(link.incidentId())) : least;
    }

    /** An incident that we do not know is treated as one that nobody may know of. */
    Visibility classOf(UUID incident) {
        return register.one(this, incident, register.today(Visibility.RESTRICTED))
                .map(Look::visibility)
                .orElse(Visibility.RESTRICTED);
    }
}
