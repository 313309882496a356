package org.habeas.cases.custody;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.restriction.Restrictions;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Custody records; a person has one. */
@Singleton
class CustodyKind implements DocketKind<CustodyHead, CustodyAct, CustodyState> {
    private static final CustodyDocket RULES = new CustodyDocket();

    private final Register register;
    private final Restrictions restrictions;
    private final PlannedReleaseComesDue releases;
    private final Event<PersonConcerned> concerned;
    private final Event<CustodyChanged> changed;

    CustodyKind(
            Register register,
            Restrictions restrictions,
            PlannedReleaseComesDue releases,
            Event<PersonConcerned> concerned,
            Event<CustodyChanged> changed) {
        this.register = register;
        this.restrictions = restrictions;
        this.releases = releases;
        this.concerned = concerned;
        this.changed = changed;
    }

    @Override
    public String name() {
        return "custody-records";
    }

    @Override
    public Class<CustodyHead> headType() {
        return CustodyHead.class;
    }

    @Override
    public Class<CustodyAct> actType() {
        return CustodyAct.class;
    }

    @Override
    public DocketRules<CustodyAct, CustodyState> rules(CustodyHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(CustodyHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(CustodyState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(CustodyStatus.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("state", "regime");
    }

    @Override
    public Map<String, List<String>> filters(Look<CustodyHead, CustodyAct, CustodyState> look) {
        Episode now = look.state().now();
        return Map.of(
                "state", Stream.ofNullable(now.state()).toList(),
                "regime", Stream.ofNullable(now.regime()).map(Words::of).toList());
    }

    @Override
    public CustodyView view(Look<CustodyHead, CustodyAct, CustodyState> look) {
        return CustodyView.of(this, look);
    }

    @Override
    public List<DomainEvent> events(Change<CustodyHead, CustodyAct, CustodyState> change) {
        return CustodyEvents.between(
                change,
                () ->
                        restrictions.activeOf(
                                change.head().personId(), register.today(Visibility.PARTNER)));
    }

    @Override
    public void changed(Change<CustodyHead, CustodyAct, CustodyState> change) {
        UUID person = change.head().personId();
        releases.follow(change);
        concerned.fire(new PersonConcerned(person));
        changed.fire(
                new CustodyChanged(
                        person, change.docketId(), change.from(), change.to(), change.entry()));
    }

    /** Tells where the other record is only if every writer may know of it. */
    @Override
    public void admit(CustodyHead head) {
        register.about(this, head.personId(), register.today(Visibility.RESTRICTED)).stream()
                .findFirst()
                .ifPresent(CustodyKind::refuse);
    }

    private static void refuse(Look<?, ?, ?> known) {
        boolean told = Visibility.CONFIDENTIAL.mayRead(known.visibility());
        throw Refusal.conflict(
                "custody-record-exists",
                "This person has a custody record already"
                        + (told ? ": /v1/" + known.kind() + "/" + known.id() : "."));
    }

    @Override
    public Visibility floor(CustodyHead head) {
        return Visibility.PARTNER;
    }
}
