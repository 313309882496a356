package org.habeas.extradition.extradition;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.asylum.Shelters;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.extradition.subject.Subjects;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** Extradition proceedings: one docket a request (SM-8). */
@Singleton
class ExtraditionProceedings
        implements DocketKind<ExtraditionHead, ExtraditionAct, ExtraditionState> {
    private final Rounds rounds;
    private final Shelters shelters;
    private final Subjects subjects;
    private final Register register;
    private final Instance<ShelterReactions> reactions;
    private final Instance<ExtraditionTakings> takings;
    private final Event<PersonConcerned> concerned;

    ExtraditionProceedings(
            Rounds rounds,
            Shelters shelters,
            Subjects subjects,
            Register register,
            Instance<ShelterReactions> reactions,
            Instance<ExtraditionTakings> takings,
            Event<PersonConcerned> concerned) {
        this.rounds = rounds;
        this.shelters = shelters;
        this.subjects = subjects;
        this.register = register;
        this.reactions = reactions;
        this.takings = takings;
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "extradition-proceedings";
    }

    @Override
    public Class<ExtraditionHead> headType() {
        return ExtraditionHead.class;
    }

    @Override
    public Class<ExtraditionAct> actType() {
        return ExtraditionAct.class;
    }

    @Override
    public DocketRules<ExtraditionAct, ExtraditionState> rules(ExtraditionHead head) {
        return new ExtraditionDocket();
    }

    @Override
    public List<UUID> subjects(ExtraditionHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(ExtraditionState state) {
        return Words.of(state.status());
    }

    /** Without links to proceedings that this reader may not know of. */
    @Override
    public Object view(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        ExtraditionHead head = look.head();
        Predicate<UUID> known = id -> mayKnow(id, look.lens().clearance());
        UUID repeated = head.repeatOf();
        ExtraditionHead shown =
                head.linked(
                        repeated != null && known.test(repeated) ? repeated : null,
                        head.concurrentWith().stream().filter(known).toList());
        return DocketView.of(
                this,
                new Look<>(
                        look.id(),
                        look.kind(),
                        look.version(),
                        shown,
                        look.visibility(),
                        look.history(),
                        look.folded(),
                        look.lens()));
    }

    @Override
    public List<String> filterNames() {
        return List.of("requesting_state", "requested_state", "instigating_state");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        Map<String, List<String>> filters = new HashMap<>();
        filters.put("requesting_state", List.of(look.head().requestingState()));
        put(filters, "requested_state", look.head().requestedState());
        put(filters, "instigating_state", look.head().instigatingState());
        return filters;
    }

    private static void put(
            Map<String, List<String>> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.put(name, List.of(value));
        }
    }

    @Override
    public List<DomainEvent> events(
            Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change) {
        return ExtraditionEvents.between(
                        change, id -> shelters.mayBeTold(id) && mayKnow(id, Visibility.PARTNER))
                .stream()
                .filter(event -> takings.get().mayTell(event, change))
                .toList();
    }

    @Override
    public void changed(Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change) {
        ExtraditionHead head = change.head();
        if (head.instigatingState() != null) {
            subjects.note(
                    new SubjectFact(
                            head.personId(),
                            FactKind.INSTIGATED,
                            change.docketId(),
                            null,
                            head.instigatingState(),
                            null,
                            change.visibility()));
        }
        if (change.entry() == null || !ShelterReactions.isEffect(change.entry())) {
            reactions.get().reconsider(head.personId());
        }
        concerned.fire(
                new PersonConcerned(List.of(head.personId()), change.docketId(), change.kind()));
    }

    @Override
    public ExtraditionHead complete(ExtraditionHead head) {
        return rounds.complete(head);
    }

    @Override
    public void admit(ExtraditionHead head) {
        if (head.requestingState().equals(head.requestedState())) {
            throw Refusal.invalid(
                    "extradition-from-itself",
                    "/head/requested_state",
                    "A State requests extradition from another State.");
        }
        rounds.admit(head);
    }

    @Override
    public Visibility floor(ExtraditionHead head) {
        return Visibility.PARTNER;
    }

    /** An id that is not (yet) one of our proceedings tells nothing. */
    private boolean mayKnow(UUID id, Visibility clearance) {
        return register.one(this, id, register.today(Visibility.RESTRICTED))
                .map(Look::visibility)
                .map(clearance::mayRead)
                .orElse(true);
    }
}
