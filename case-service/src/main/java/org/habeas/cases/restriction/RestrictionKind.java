package org.habeas.cases.restriction;

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
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Supplementary restrictions, one docket each. */
@Singleton
class RestrictionKind implements DocketKind<RestrictionHead, RestrictionAct, RestrictionState> {
    private static final RestrictionDocket RULES = new RestrictionDocket();

    private final Register register;
    private final Event<PersonConcerned> concerned;

    RestrictionKind(Register register, Event<PersonConcerned> concerned) {
        this.register = register;
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "restrictions";
    }

    @Override
    public Class<RestrictionHead> headType() {
        return RestrictionHead.class;
    }

    @Override
    public Class<RestrictionAct> actType() {
        return RestrictionAct.class;
    }

    @Override
    public DocketRules<RestrictionAct, RestrictionState> rules(RestrictionHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(RestrictionHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(RestrictionState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> filterNames() {
        return List.of("type", "basis");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<RestrictionHead, RestrictionAct, RestrictionState> look) {
        return Map.of(
                "type", List.of(Words.of(look.head().type())),
                "basis", Stream.ofNullable(look.head().basis()).map(Words::of).toList());
    }

    @Override
    public List<DomainEvent> events(
            Change<RestrictionHead, RestrictionAct, RestrictionState> change) {
        return RestrictionEvents.between(change, () -> othersActive(change));
    }

    /** The active restrictions of the person beside this one, as PARTNER may know. */
    private long othersActive(Change<RestrictionHead, RestrictionAct, RestrictionState> change) {
        return register
                .about(this, change.head().personId(), register.today(Visibility.PARTNER))
                .stream()
                .filter(look -> !look.id().equals(change.docketId()) && look.state().active())
                .count();
    }

    @Override
    public void changed(Change<RestrictionHead, RestrictionAct, RestrictionState> change) {
        concerned.fire(new PersonConcerned(change.head().personId()));
    }

    @Override
    public Visibility floor(RestrictionHead head) {
        return Visibility.PARTNER;
    }
}
