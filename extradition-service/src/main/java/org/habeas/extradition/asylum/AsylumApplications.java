package org.habeas.extradition.asylum;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.extradition.asylum.AsylumHead.Applicant;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.Standing;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Applications for protection; what nobody has classified is RESTRICTED (E.3). */
@Singleton
class AsylumApplications
        implements DocketKind<AsylumHead, AsylumAct, AsylumState>,
                Bears<AsylumHead, AsylumAct, AsylumState> {
    private final Event<SheltersChanged> changed;
    private final Event<PersonConcerned> concerned;
    private final Instance<AsylumTasks> tasks;

    AsylumApplications(
            Event<SheltersChanged> changed,
            Event<PersonConcerned> concerned,
            Instance<AsylumTasks> tasks) {
        this.changed = changed;
        this.concerned = concerned;
        this.tasks = tasks;
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
    public List<UUID> persons(AsylumHead head) {
        return head.persons();
    }

    @Override
    public String status(AsylumState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(AsylumStage.class);
    }

    /** Nobody but named persons learns of a child: not from a list, a finding or a date (E.3). */
    @Override
    public AsylumHead known(AsylumHead head, Visibility clearance) {
        return clearance == Visibility.RESTRICTED ? head : head.withoutChildren();
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
        tasks.get().follow(change);
        concerned.fire(new PersonConcerned(subjects(change.head()), change.docketId(), name()));
    }

    @Override
    public List<TimeStart> limits(Look<AsylumHead, AsylumAct, AsylumState> look) {
        return AsylumLimits.of(look);
    }

    @Override
    public List<Edge> edges(Look<AsylumHead, AsylumAct, AsylumState> look) {
        return AsylumEdges.of(look);
    }

    @Override
    public List<RiskFact> risks(Look<AsylumHead, AsylumAct, AsylumState> look, UUID person) {
        return AsylumRisks.of(look, person);
    }

    /** Family members may stand differently (INV-X-10). */
    @Override
    public Standing standing(Look<AsylumHead, AsylumAct, AsylumState> look, UUID person) {
        return look.state()
                .of(person)
                .or(() -> look.state().alone()) // who was merged is named by another id
                .map(claim ->
                        new Standing(
                                Words.of(claim.stage()),
                                Map.of("protection", Words.of(claim.protectionStage()))))
                .orElse(Standing.AS_THE_DOCKET);
    }

    @Override
    public List<Reliable> reliable(Look<AsylumHead, AsylumAct, AsylumState> look) {
        return AsylumReliable.of(look);
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

    /** An entry names no incident or docket that is more hidden than itself. */
    @Override
    public Map<String, UUID> references(AsylumAct act) {
        if (act instanceof InterferenceNoted noted) {
            return Map.of("/incident_id", noted.incidentId());
        }
        Map<String, UUID> named = new HashMap<>();
        if (act instanceof Granted granted) {
            granted.basedOn().forEach(id -> named.put("/based_on/" + named.size(), id));
        }
        return named;
    }

    /**
     * The file is for named persons; that somebody is protected, for those who work on it (E.3).
     */
    @Override
    public Visibility floor(AsylumHead head, AsylumAct act) {
        return switch (act) {
            case ExtensionRequested _, Extended _, ExtensionRefused _ -> Visibility.CONFIDENTIAL;
            case ReviewOpened _, ReviewClosed _, Ceased _, Revoked _, Renounced _ ->
                    Visibility.CONFIDENTIAL;
            case Sought _, Lodged _, Registered _, ExaminationOpened _ -> Visibility.RESTRICTED;
            case TransferRequested _, TransferAnswered _, Withdrawn _ -> Visibility.RESTRICTED;
            case AsylumAct.Refused _, DeclaredInadmissible _, Excluded _, RefusedFinally _ ->
                    Visibility.RESTRICTED;
            case DecisionNotified _, DecisionAnnulled _, Upheld _, Granted _ ->
                    Visibility.RESTRICTED;
            case AppealLodged _, SuspensiveEffectDecided _ -> Visibility.RESTRICTED;
            case InterferenceNoted _, RelocationSought _ -> Visibility.RESTRICTED;
        };
    }

    /** What names a child, or tells where somebody wants to go, is for named persons (E.3). */
    @Override
    public Visibility atLeast(AsylumHead head, AsylumAct act) {
        boolean travels =
                act instanceof TransferRequested
                        || act instanceof TransferAnswered
                        || act instanceof RelocationSought;
        return travels || !Collections.disjoint(act.persons(), head.children())
                ? Visibility.RESTRICTED
                : Visibility.PUBLIC;
    }
}
