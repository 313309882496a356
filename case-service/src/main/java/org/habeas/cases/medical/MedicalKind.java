package org.habeas.cases.medical;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.medical.MedicalAct.OpinionIssued;
import org.habeas.cases.medical.MedicalAct.TerminationRefused;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Compulsory psychiatric measures, one docket each. */
@Singleton
class MedicalKind implements DocketKind<MedicalHead, MedicalAct, MedicalState> {
    private static final MedicalDocket RULES = new MedicalDocket();

    private final Event<PersonConcerned> concerned;
    private final ExecutionReachesCustody execution;

    MedicalKind(Event<PersonConcerned> concerned, ExecutionReachesCustody execution) {
        this.concerned = concerned;
        this.execution = execution;
    }

    @Override
    public String name() {
        return "medical-measures";
    }

    @Override
    public Class<MedicalHead> headType() {
        return MedicalHead.class;
    }

    @Override
    public Class<MedicalAct> actType() {
        return MedicalAct.class;
    }

    @Override
    public DocketRules<MedicalAct, MedicalState> rules(MedicalHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(MedicalHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(MedicalState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(MedicalStatus.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("state", "regime");
    }

    @Override
    public Map<String, List<String>> filters(Look<MedicalHead, MedicalAct, MedicalState> look) {
        return Map.of(
                "state", Stream.ofNullable(look.head().state()).toList(),
                "regime",
                        Stream.ofNullable(look.state().hospital().regime())
                                .map(Words::of)
                                .toList());
    }

    @Override
    public List<DomainEvent> events(Change<MedicalHead, MedicalAct, MedicalState> change) {
        return MedicalEvents.between(change);
    }

    @Override
    public void changed(Change<MedicalHead, MedicalAct, MedicalState> change) {
        concerned.fire(new PersonConcerned(change.head().personId()));
        execution.after(change);
    }

    @Override
    public Visibility floor(MedicalHead head) {
        return Visibility.PARTNER;
    }

    /**
     * An order of a court is an act of law; what doctors say, and what a court says of the person's
     * mind, is psychiatric data ({@code domain-model.md E.3}).
     */
    @Override
    public Visibility atLeast(MedicalHead head, MedicalAct act) {
        boolean ofMind =
                act instanceof OpinionIssued
                        || (act instanceof TerminationRefused no && !no.reasons().isEmpty());
        return ofMind ? Visibility.RESTRICTED : Visibility.PUBLIC;
    }
}
