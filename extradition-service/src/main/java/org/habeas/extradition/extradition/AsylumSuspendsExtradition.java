package org.habeas.extradition.extradition;

import java.util.List;
import org.habeas.extradition.asylum.Shelters.InState;
import org.habeas.extradition.extradition.ExtraditionAct.Suspended;
import org.habeas.extradition.extradition.Proceeding.Effect;
import org.habeas.platform.event.Rule;

/**
 * while an application for asylum is pending in the requested State and lets the person stay,
 * as it does unless told otherwise, an extradition stands still. Basis: 1951 Convention Art. 33.
 */
@Rule(
        value = "R-01",
        when = {"asylum-application-lodged", "asylum-appeal-lodged"},
        then =
                "An active extradition in the same State is suspended while the application has suspensive effect or nobody says that it has none; if it has none, staff are asked for request_interim_measure and the danger is high at least.")
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
