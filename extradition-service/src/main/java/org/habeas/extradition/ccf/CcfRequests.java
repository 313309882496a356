package org.habeas.extradition.ccf;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;

/** Requests to the Commission; what nobody has classified is RESTRICTED (E.3). */
@Singleton
class CcfRequests
        implements DocketKind<CcfHead, CcfAct, CcfState>, Bears<CcfHead, CcfAct, CcfState> {
    private final Instance<CcfReactions> reactions;
    private final Event<PersonConcerned> concerned;

    CcfRequests(Instance<CcfReactions> reactions, Event<PersonConcerned> concerned) {
        this.reactions = reactions;
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "ccf-requests";
    }

    @Override
    public Class<CcfHead> headType() {
        return CcfHead.class;
    }

    @Override
    public Class<CcfAct> actType() {
        return CcfAct.class;
    }

    @Override
    public DocketRules<CcfAct, CcfState> rules(CcfHead head) {
        return new CcfDocket(head);
    }

    @Override
    public List<UUID> subjects(CcfHead head) {
        return List.of(head.applicantPersonId());
    }

    @Override
    public String status(CcfState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(CcfStage.class);
    }

    @Override
    public DocketView<?, ?> view(Look<CcfHead, CcfAct, CcfState> look) {
        DocketView<CcfHead, CcfState> view = DocketView.of(this, look);
        return CcfClasses.isWithheld(look) ? view.telling(Map.of(), Map.of()) : view;
    }

    @Override
    public boolean isListed(Look<CcfHead, CcfAct, CcfState> look) {
        return !CcfClasses.isWithheld(look);
    }

    @Override
    public List<String> filterNames() {
        return List.of("request_kind", "alert_id");
    }

    @Override
    public Map<String, List<String>> filters(Look<CcfHead, CcfAct, CcfState> look) {
        return Map.of(
                "request_kind",
                List.of(Words.of(look.head().requestKind())),
                "alert_id",
                look.head().alertIds().stream().map(UUID::toString).toList());
    }

    @Override
    public List<DomainEvent> events(Change<CcfHead, CcfAct, CcfState> change) {
        return CcfEvents.between(change);
    }

    @Override
    public void changed(Change<CcfHead, CcfAct, CcfState> change) {
        reactions.get().reconsider(change.docketId());
        concerned.fire(new PersonConcerned(subjects(change.head()), change.docketId(), name()));
    }

    @Override
    public List<TimeStart> limits(Look<CcfHead, CcfAct, CcfState> look) {
        return new CcfBearing(look).limits();
    }

    @Override
    public List<Edge> edges(Look<CcfHead, CcfAct, CcfState> look) {
        return new CcfBearing(look).edges();
    }

    @Override
    public List<Reliable> reliable(Look<CcfHead, CcfAct, CcfState> look) {
        return new CcfBearing(look).reliable();
    }

    @Override
    public List<RiskFact> risks(Look<CcfHead, CcfAct, CcfState> look, UUID person) {
        return new CcfBearing(look).risks(person);
    }

    @Override
    public void admit(CcfHead head, CcfAct act, FuzzyDate on) {
        if (!head.alertIds().containsAll(NamedDockets.alerts(act))) {
            throw Refusal.invalid(
                    "alert-not-of-request",
                    NamedDockets.pointer(act),
                    "A decision names alerts that the request is about.");
        }
    }

    @Override
    public Map<String, UUID> references(CcfHead head) {
        return NamedDockets.of(head);
    }

    @Override
    public Map<String, UUID> references(CcfAct act) {
        return NamedDockets.of(act);
    }

    @Override
    public Visibility atLeast(CcfHead head, CcfAct act) {
        return CcfClasses.atLeast(act);
    }
}
