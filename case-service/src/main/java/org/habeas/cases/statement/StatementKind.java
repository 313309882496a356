package org.habeas.cases.statement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.incident.Incidents;
import org.habeas.cases.statement.StatementAct.ContentDescribed;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/**
 * Coerced statements, one docket each. They are about the person pressed and nobody else, and tell
 * the other services nothing.
 */
@Singleton
class StatementKind implements DocketKind<StatementHead, StatementAct, StatementState> {
    private static final StatementDocket RULES = new StatementDocket();

    private final Incidents incidents;
    private final Event<PersonConcerned> concerned;

    StatementKind(Incidents incidents, Event<PersonConcerned> concerned) {
        this.incidents = incidents;
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "coerced-statements";
    }

    @Override
    public Class<StatementHead> headType() {
        return StatementHead.class;
    }

    @Override
    public Class<StatementAct> actType() {
        return StatementAct.class;
    }

    @Override
    public DocketRules<StatementAct, StatementState> rules(StatementHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(StatementHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(StatementState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(StatementStage.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("form");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<StatementHead, StatementAct, StatementState> look) {
        return Map.of("form", Stream.ofNullable(look.head().form()).map(Words::of).toList());
    }

    @Override
    public void changed(Change<StatementHead, StatementAct, StatementState> change) {
        concerned.fire(new PersonConcerned(change.head().personId()));
    }

    @Override
    public Visibility floor(StatementHead head) {
        return Visibility.CONFIDENTIAL;
    }

    @Override
    public Visibility atLeast(StatementHead head) {
        Visibility own = SensitivityFlag.atLeast(head.sensitivity());
        UUID incident = head.incidentId();
        return incident == null ? own : own.and(incidents.classOf(incident));
    }

    @Override
    public Visibility atLeast(StatementHead head, StatementAct act) {
        Visibility own = SensitivityFlag.atLeast(head.sensitivity());
        return act instanceof ContentDescribed ? own.and(Visibility.CONFIDENTIAL) : own;
    }
}
