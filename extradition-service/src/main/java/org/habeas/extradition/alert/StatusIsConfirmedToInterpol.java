package org.habeas.extradition.alert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Visibility;
import org.habeas.extradition.asylum.ProtectionType;
import org.habeas.extradition.asylum.Shelters.InState;
import org.habeas.extradition.subject.PersecutingStates;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Look;

/**
 * data of the State that persecutes are deleted once a member State confirms the refugee
 * status to INTERPOL (GA-2017-86-RES-09). That is for people to do, with the consent of the person;
 * the alert itself stays as it is (INV-X-06).
 */
@Rule(
        value = "R-04",
        when = {"refugee-status-granted"},
        then = "Staff are asked for confirm_status_to_interpol, with the consent of the person.")
final class StatusIsConfirmedToInterpol {
    static final String RULE = "R-04";

    private StatusIsConfirmedToInterpol() {}

    static List<Raising> on(
            Look<AlertHead, AlertAct, AlertState> alert,
            UUID person,
            List<InState> shelters,
            PersecutingStates persecuting) {
        if (!alert.state().isLive() || !alert.state().known().confirmations().isEmpty()) {
            return List.of();
        }
        return shelters.stream()
                .filter(StatusIsConfirmedToInterpol::isInForce)
                .flatMap(shelter ->
                        fromPersecutor(alert, shelter, persecuting).stream()
                                .map(told -> raising(alert, person, shelter, told)))
                .toList();
    }

    private static boolean isInForce(InState shelter) {
        return shelter.shelter().protection() == ProtectionType.REFUGEE_STATUS
                && shelter.ended() == null
                && !shelter.hasExpired();
    }

    /**
     * The class in which it is told that a persecuting State asked for the alert; empty if none
     * did. As long as nobody has told who asks, or who persecutes, it may be that State.
     */
    private static Optional<Visibility> fromPersecutor(
            Look<AlertHead, AlertAct, AlertState> alert,
            InState shelter,
            PersecutingStates persecuting) {
        List<String> askers = AlertBearing.requestingStates(alert);
        List<String> feared = shelter.shelter().againstStates();
        boolean open = persecuting.areUnknown() && feared.isEmpty();
        if (askers.isEmpty() || open || askers.stream().anyMatch(feared::contains)) {
            return Optional.of(Visibility.PUBLIC);
        }
        return askers.stream()
                .flatMap(state -> persecuting.told(state).stream())
                .min(Visibility::compareTo);
    }

    private static Raising raising(
            Look<AlertHead, AlertAct, AlertState> alert,
            UUID person,
            InState shelter,
            Visibility told) {
        return new Raising(
                TaskCode.CONFIRM_STATUS_TO_INTERPOL,
                person,
                alert.id(),
                new Cause(
                        RULE,
                        null,
                        "proceeding",
                        shelter.opened().docketId(),
                        shelter.opened().entry()),
                shelter.opened().on(),
                told.and(shelter.opened().visibility()).and(alert.visibility()),
                shelter.opened().sources(),
                null);
    }
}
