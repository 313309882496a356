package org.habeas.cases.health;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/**
 * Notes about health, one docket each. Nothing of them leaves the class RESTRICTED: no answer, list
 * or filter below it, no event (INV-C-13). What may be published is in {@link MedicalConcern}.
 */
@Singleton
class HealthKind implements DocketKind<HealthHead, HealthAct, HealthState> {
    private static final HealthDocket RULES = new HealthDocket();

    private final Event<PersonConcerned> concerned;

    HealthKind(Event<PersonConcerned> concerned) {
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "health-notes";
    }

    @Override
    public Class<HealthHead> headType() {
        return HealthHead.class;
    }

    @Override
    public Class<HealthAct> actType() {
        return HealthAct.class;
    }

    @Override
    public DocketRules<HealthAct, HealthState> rules(HealthHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(HealthHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(HealthState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(HealthStatus.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("note", "urgency");
    }

    @Override
    public Map<String, List<String>> filters(Look<HealthHead, HealthAct, HealthState> look) {
        HealthState state = look.state();
        return Map.of(
                "note", Stream.ofNullable(state.note()).map(Words::of).toList(),
                "urgency", List.of(Words.of(state.urgency())));
    }

    @Override
    public void changed(Change<HealthHead, HealthAct, HealthState> change) {
        concerned.fire(new PersonConcerned(change.head().personId()));
    }

    @Override
    public Visibility atLeast(HealthHead head) {
        return Visibility.RESTRICTED;
    }

    @Override
    public Visibility atLeast(HealthHead head, HealthAct act) {
        return Visibility.RESTRICTED;
    }
}
