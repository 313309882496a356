package org.habeas.extradition.interim;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.Standing;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.interim.InterimAct.Breached;
import org.habeas.extradition.interim.InterimAct.Refused;
import org.habeas.extradition.interim.InterimAct.Requested;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;

/** Interim measures: one docket an application to one body against one State (SM-13). */
@Singleton
class InterimMeasures
        implements DocketKind<InterimHead, InterimAct, InterimState>,
                Bears<InterimHead, InterimAct, InterimState> {
    static final String NAME = "interim-measures";

    private final Event<PersonConcerned> concerned;
    private final Instance<MeasureTasks> tasks;

    InterimMeasures(Event<PersonConcerned> concerned, Instance<MeasureTasks> tasks) {
        this.concerned = concerned;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<InterimHead> headType() {
        return InterimHead.class;
    }

    @Override
    public Class<InterimAct> actType() {
        return InterimAct.class;
    }

    @Override
    public DocketRules<InterimAct, InterimState> rules(InterimHead head) {
        return new InterimDocket();
    }

    @Override
    public List<UUID> subjects(InterimHead head) {
        return head.persons();
    }

    @Override
    public List<UUID> persons(InterimHead head) {
        return Stream.concat(head.persons().stream(), head.minors().stream()).distinct().toList();
    }

    @Override
    public String status(InterimState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(InterimStage.class);
    }

    /**
     * Who may know of no order does not learn whom a request is about; nobody learns of children.
     */
    @Override
    public DocketView<InterimHead, InterimState> view(
            Look<InterimHead, InterimAct, InterimState> look) {
        DocketView<InterimHead, InterimState> view = DocketView.of(this, look);
        if (look.lens().clearance() == Visibility.RESTRICTED) {
            return view;
        }
        InterimHead head = look.head();
        return view.telling(
                isListed(look) ? head.withoutMinors() : head.withoutPersons(), look.state());
    }

    /** That there is something would tell that it was asked for. */
    @Override
    public boolean isListed(Look<InterimHead, InterimAct, InterimState> look) {
        return look.lens().clearance().mayRead(Visibility.CONFIDENTIAL)
                || !look.folded().applied().isEmpty();
    }

    @Override
    public List<String> filterNames() {
        return List.of("against_state", "body", "in_force");
    }

    @Override
    public Map<String, List<String>> filters(Look<InterimHead, InterimAct, InterimState> look) {
        return Map.of(
                "against_state",
                List.of(look.head().againstState()),
                "body",
                List.of(Words.of(look.head().body())),
                "in_force",
                List.of(Boolean.toString(look.state().inForce())));
    }

    @Override
    public List<DomainEvent> events(Change<InterimHead, InterimAct, InterimState> change) {
        return InterimEvents.between(change);
    }

    @Override
    public void changed(Change<InterimHead, InterimAct, InterimState> change) {
        tasks.get().reconsider(change.docketId());
        concerned.fire(new PersonConcerned(change.head().persons(), change.docketId(), NAME));
    }

    @Override
    public void admit(InterimHead head, InterimAct act, FuzzyDate on) {
        if (act instanceof Breached breached
                && breached.personId() != null
                && !head.protects(breached.personId())) {
            throw Refusal.invalid(
                    "not-protected-by-the-measure",
                    "/act/person_id",
                    "A measure is breached by the removal of one of its persons.");
        }
    }

    @Override
    public Map<String, UUID> references(InterimAct act) {
        return act instanceof Breached breached && breached.linkId() != null
                ? Map.of("/link_id", breached.linkId())
                : Map.of();
    }

    @Override
    public Visibility floor(InterimHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** What a State reads before the body decides, it may forestall. */
    @Override
    public Visibility atLeast(InterimHead head, InterimAct act) {
        return switch (act) {
            case Requested _ -> Visibility.CONFIDENTIAL;
            case Refused _ -> Visibility.PARTNER;
            case Breached breached when head.minors().contains(breached.personId()) ->
                    Visibility.RESTRICTED;
            case InterimAct.Indicated _, InterimAct.Extended _, Breached _, InterimAct.Lifted _ ->
                    Visibility.PUBLIC;
        };
    }

    @Override
    public List<TimeStart> limits(Look<InterimHead, InterimAct, InterimState> look) {
        return MeasureBearing.limits(look);
    }

    @Override
    public List<Edge> edges(Look<InterimHead, InterimAct, InterimState> look) {
        return MeasureBearing.edges(look);
    }

    @Override
    public List<RiskFact> risks(Look<InterimHead, InterimAct, InterimState> look, UUID person) {
        return MeasureBearing.risks(look, person);
    }

    @Override
    public Standing standing(Look<InterimHead, InterimAct, InterimState> look, UUID person) {
        return MeasureBearing.standing(look.state(), person);
    }
}
