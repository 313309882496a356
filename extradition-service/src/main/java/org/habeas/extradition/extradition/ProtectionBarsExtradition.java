package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.asylum.ProtectionType;
import org.habeas.extradition.asylum.Shelters.Basis;
import org.habeas.extradition.asylum.Shelters.InState;
import org.habeas.extradition.extradition.ExtraditionAct.BarProposed;
import org.habeas.extradition.extradition.ExtraditionAct.BarReviewProposed;
import org.habeas.extradition.extradition.ExtraditionAct.ReExtraditionRiskNoted;
import org.habeas.extradition.extradition.ExtraditionAct.Resumed;
import org.habeas.extradition.extradition.ExtraditionAct.Suspended;
import org.habeas.extradition.extradition.Proceeding.Effect;
import org.habeas.extradition.subject.PersecutingStates;
import org.habeas.platform.event.Rule;

/**
 * who is protected in the requested State is not handed to a State that persecutes them, nor
 * to one that asks at its initiative (INV-X-05). The extradition stands still at once; that it is
 * barred is proposed to legal staff. A State that does not persecute is not barred, but might pass
 * the person on.
 */
@Rule(
        value = "R-02",
        when = {"refugee-status-granted", "subsidiary-protection-granted", "protection-granted"},
        then =
                "A bar is proposed and staff are asked for confirm_bar; for another requesting State they are asked for examine_re_extradition_risk.")
final class ProtectionBarsExtradition {
    static final String RULE = "R-02";

    private final Proceeding proceeding;
    private final PersecutingStates persecuting;
    private final List<Effect> effects = new ArrayList<>();

    private ProtectionBarsExtradition(Proceeding proceeding, PersecutingStates persecuting) {
        this.proceeding = proceeding;
        this.persecuting = persecuting;
    }

    static List<Effect> on(
            Proceeding proceeding, List<InState> shelters, PersecutingStates persecuting) {
        ProtectionBarsExtradition rule = new ProtectionBarsExtradition(proceeding, persecuting);
        for (InState shelter : shelters) {
            ProtectionType protection = shelter.shelter().protection();
            if (protection != null
                    && protection.forbidsSurrender()
                    && proceeding.isAskedOf(shelter.hostState())
                    && proceeding.wasActiveDuring(shelter)) {
                rule.apply(shelter, protection);
            }
        }
        return List.copyOf(rule.effects);
    }

    private void apply(InState shelter, ProtectionType protection) {
        UUID link = shelter.opened().docketId();
        Optional<Visibility> told = dangerFrom(shelter);
        if (told.isEmpty()) {
            add(new ReExtraditionRiskNoted(link), shelter.opened(), Visibility.PUBLIC);
            return;
        }
        boolean refugee = protection == ProtectionType.REFUGEE_STATUS;
        SuspensionGround ground =
                refugee ? SuspensionGround.PROTECTION_IN_FORCE : SuspensionGround.NON_REFOULEMENT;
        RefusalGround bar = refugee ? RefusalGround.REFUGEE_STATUS : RefusalGround.NON_REFOULEMENT;
        add(new Suspended(ground, link), shelter.opened(), told.get());
        add(new BarProposed(bar, link), shelter.opened(), told.get());
        Basis ended = shelter.ended();
        if (ended != null) {
            Visibility both = told.get().and(shelter.opened().visibility());
            add(new Resumed(ground, link), ended, both);
            add(new BarReviewProposed(link), ended, both);
        } else if (shelter.hasExpired()) {
            add(new BarReviewProposed(link), shelter.opened(), told.get());
        }
    }

    /**
     * The class in which it is told that this proceeding serves a persecuting State; empty if it
     * does not. As long as nobody has told who persecutes, the requesting State may be it.
     */
    private Optional<Visibility> dangerFrom(InState shelter) {
        ExtraditionHead head = proceeding.head();
        List<String> named = shelter.shelter().againstStates();
        String instigator = head.instigatingState();
        if (named.contains(head.requestingState())
                || (instigator != null && named.contains(instigator))) {
            return Optional.of(Visibility.PUBLIC);
        }
        if (persecuting.areUnknown() && named.isEmpty()) {
            return Optional.of(Visibility.PUBLIC);
        }
        return persecuting
                .told(head.requestingState())
                .or(() -> instigator == null ? Optional.empty() : persecuting.told(instigator));
    }

    private void add(ExtraditionAct act, Basis basis, Visibility also) {
        effects.add(proceeding.effect(RULE, act, basis, also));
    }
}
