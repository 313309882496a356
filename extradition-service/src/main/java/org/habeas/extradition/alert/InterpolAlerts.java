package org.habeas.extradition.alert;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** INTERPOL alerts; each stands for itself (INV-X-07). */
@Singleton
class InterpolAlerts implements DocketKind<AlertHead, AlertAct, AlertState> {
    private final Instance<ReissueFollowsPrevious> reissue;

    InterpolAlerts(Instance<ReissueFollowsPrevious> reissue) {
        this.reissue = reissue;
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
    public List<String> filterNames() {
        return List.of("requesting_state", "alert_type");
    }

    @Override
    public Map<String, List<String>> filters(Look<AlertHead, AlertAct, AlertState> look) {
        return Map.of(
                "requesting_state",
                look.head().requestingStates(),
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
                act instanceof AlertAct.Published && isDiffusion
                        || act instanceof AlertAct.Circulated && !isDiffusion && !isUnspecified;
        if (wrong) {
            throw Refusal.invalid(
                    "alert-type-mismatch",
                    "/act/kind",
                    "A notice is published, a diffusion is circulated.");
        }
    }

    @Override
    public Visibility floor(AlertHead head) {
        return Visibility.CONFIDENTIAL;
    }
}
