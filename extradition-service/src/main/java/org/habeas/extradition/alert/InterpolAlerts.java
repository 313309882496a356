package org.habeas.extradition.alert;

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

/** INTERPOL alerts; each stands for itself (INV-X-07). */
@Singleton
class InterpolAlerts
        implements DocketKind<AlertHead, AlertAct, AlertState>,
                Bears<AlertHead, AlertAct, AlertState> {
    private final Instance<ReissueFollowsPrevious> reissue;
    private final Instance<AlertReactions> reactions;
    private final Instance<DeathEndsAlerts> death;
    private final Event<PersonConcerned> concerned;

    InterpolAlerts(
            Instance<ReissueFollowsPrevious> reissue,
            Instance<AlertReactions> reactions,
            Instance<DeathEndsAlerts> death,
            Event<PersonConcerned> concerned) {
        this.reissue = reissue;
        this.reactions = reactions;
        this.death = death;
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "interpol-alerts";
    }

    @Override
    public Class<AlertHead> headType() {
        return AlertHead.class;
    }

    @Override
    public Class<AlertAct> actType() {
        return AlertAct.class;
    }

    @Override
    public DocketRules<AlertAct, AlertState> rules(AlertHead head) {
        return new AlertDocket();
    }

    @Override
    public List<UUID> subjects(AlertHead head) {
        UUID person = head.personId();
        return person == null ? List.of() : List.of(person);
    }

    @Override
    public String status(AlertState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(AlertStage.class);
    }

    @Override
    public DocketView<?, ?> view(Look<AlertHead, AlertAct, AlertState> look) {
        DocketView<AlertHead, AlertState> view = DocketView.of(this, look);
        return Withheld.isFrom(look) ? view.telling(Map.of(), Map.of()) : view;
    }

    @Override
    public boolean isListed(Look<AlertHead, AlertAct, AlertState> look) {
        return !Withheld.isFrom(look);
    }

    @Override
    public List<String> filterNames() {
        return List.of("requesting_state", "alert_type");
    }

    @Override
    public Map<String, List<String>> filters(Look<AlertHead, AlertAct, AlertState> look) {
        return Map.of(
                "requesting_state",
                AlertBearing.requestingStates(look),
                "alert_type",
                List.of(Words.of(look.head().alertType())));
    }

    @Override
    public List<DomainEvent> events(Change<AlertHead, AlertAct, AlertState> change) {
        return AlertEvents.between(change);
    }

    @Override
    public void changed(Change<AlertHead, AlertAct, AlertState> change) {
        reissue.get().on(change);
        UUID person = change.head().personId();
        if (person != null) {
            reactions.get().reconsider(person);
            death.get().follow(change);
            concerned.fire(new PersonConcerned(List.of(person), change.docketId(), name()));
        }
    }

    @Override
    public List<TimeStart> limits(Look<AlertHead, AlertAct, AlertState> look) {
        return new AlertBearing(look).limits();
    }

    @Override
    public List<Edge> edges(Look<AlertHead, AlertAct, AlertState> look) {
        return new AlertBearing(look).edges();
    }

    @Override
    public List<Reliable> reliable(Look<AlertHead, AlertAct, AlertState> look) {
        return new AlertBearing(look).reliable();
    }

    @Override
    public List<RiskFact> risks(Look<AlertHead, AlertAct, AlertState> look, UUID person) {
        return new AlertBearing(look).risks(person);
    }

    @Override
    public void admit(AlertHead head) {
        if (head.personId() == null && head.unnamedSubjects() == null) {
            throw Refusal.invalid(
                    "alert-without-subject",
                    "/head/person_id",
                    "An alert names a person, or says which persons a source means.");
        }
    }

    @Override
    public void admit(AlertHead head, AlertAct act, FuzzyDate on) {
        boolean isDiffusion = head.alertType() == AlertType.DIFFUSION;
        boolean isUnspecified = head.alertType() == AlertType.UNSPECIFIED;
        boolean wrong =
                isDiffusion
                                && (act instanceof AlertAct.Published
                                        || act instanceof AlertAct.PubliclyVisible)
                        || act instanceof AlertAct.Circulated && !isDiffusion && !isUnspecified;
        if (wrong) {
            throw Refusal.invalid(
                    "alert-type-mismatch",
                    "/act/kind",
                    "A notice is published, a diffusion is circulated.");
        }
    }

    @Override
    public Map<String, UUID> references(AlertHead head) {
        UUID previous = head.previousAlertId();
        return previous == null ? Map.of() : Map.of("/previous_alert_id", previous);
    }

    @Override
    public Map<String, UUID> references(AlertAct act) {
        return switch (act) {
            case AlertAct.Reissued reissued when reissued.alertId() != null ->
                    Map.of("/alert_id", reissued.alertId());
            case AlertAct.Challenged challenged when challenged.ccfRequestId() != null ->
                    Map.of("/ccf_request_id", challenged.ccfRequestId());
            case AlertAct.RestorationRiskNoted noted when noted.linkId() != null ->
                    Map.of("/link_id", noted.linkId());
            default -> Map.of();
        };
    }

    @Override
    public Visibility floor(AlertHead head) {
        return Visibility.CONFIDENTIAL;
    }

    @Override
    public Visibility atLeast(AlertHead head, AlertAct act) {
        return Withheld.atLeast(act);
    }
}
