package org.habeas.extradition.extradition;

import java.util.List;
import org.habeas.extradition.asylum.Shelters.InState;
import org.habeas.extradition.extradition.ExtraditionAct.Suspended;
import org.habeas.extradition.extradition.Proceeding.Effect;

/**
 * while an application for asylum is pending in the requested State and lets the person stay,
 * as it does unless told otherwise, an extradition stands still. Basis: 1951 Convention Art. 33.
 */
final class AsylumSuspendsExtradition {
    static final String RULE = "R-01";

    private AsylumSuspendsExtradition() {}

    static List<Effect> on(Proceeding proceeding, List<InState> shelters) {
        return shelters.stream()
                .filter(s -> s.shelter().isPending())
                .filter(s -> proceeding.isAskedOf(s.hostState()))
                .filter(proceeding::wasActiveDuring)
                .map(s ->
                        proceeding.effect(
                                RULE,
                                new Suspended(
                                        SuspensionGround.ASYLUM_PENDING, s.opened().docketId()),
                                s.opened(),
                                null))
                .toList();
    }
}
