package org.habeas.extradition.asylum;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.extradition.asylum.AsylumHead.Applicant;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;

/** Applications for protection; what nobody has classified is RESTRICTED (E.3). */
@Singleton
class AsylumApplications implements DocketKind<AsylumHead, AsylumAct, AsylumState> {
    private final Event<SheltersChanged> changed;

    AsylumApplications(Event<SheltersChanged> changed) {
        this.changed = changed;
    }

    @Override
    public String name() {
        return "asylum-applications";
    }

    @Override
    public Class<AsylumHead> headType() {
        return AsylumHead.class;
    }

    @Override
    public Class<AsylumAct> actType() {
        return AsylumAct.class;
    }

    @Override
    public DocketRules<AsylumAct, AsylumState> rules(AsylumHead head) {
        return new AsylumDocket(head);
    }

    /** Lists are never searched for a child. */
    @Override
    public List<UUID> subjects(AsylumHead head) {
        return head.withoutChildren().persons();
    }

    @Override
    public String status(AsylumState state) {
        return Words.of(state.status());
    }

    @Override
    public Object view(Look<AsylumHead, AsylumAct, AsylumState> look) {
        return DocketView.of(
                this,
                look.lens().clearance() == Visibility.RESTRICTED ? look : ChildrenHidden.of(look));
    }

    @Override
    public List<String> filterNames() {
        return List.of("host_state");
    }

    @Override
    public Map<String, List<String>> filters(Look<AsylumHead, AsylumAct, AsylumState> look) {
        String host = look.head().hostState();
        return host == null ? Map.of() : Map.of("host_state", List.of(host));
    }

    @Override
    public List<DomainEvent> events(Change<AsylumHead, AsylumAct, AsylumState> change) {
        return AsylumEvents.between(change);
    }

    @Override
    public void changed(Change<AsylumHead, AsylumAct, AsylumState> change) {
        changed.fire(
                new SheltersChanged(
                        change.docketId(),
                        subjects(change.head()),
                        change.head().hostState(),
                        change.visibility()));
    }

    @Override
    public void admit(AsylumHead head) {
        if (head.persons().stream().distinct().count() < head.persons().size()) {
            throw Refusal.invalid(
                    "applicant-twice", "/head/applicants", "An applicant is named once.");
        }
        if (head.applicants().stream().allMatch(Applicant::isChild)) {
            throw Refusal.invalid(
                    "applicant-missing",
                    "/head/applicants",
                    "An application names an applicant who is not a child of another.");
        }
    }

    @Override
    public void admit(AsylumHead head, AsylumAct act, FuzzyDate on) {
        if (!head.persons().containsAll(act.persons())) {
            throw Refusal.invalid(
                    "not-an-applicant", "/act/persons", "An act concerns applicants only.");
        }
    }
}
