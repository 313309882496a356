package org.habeas.extradition.extradition;

import java.util.List;
import java.util.Objects;
import org.habeas.extradition.asylum.Shelters.InState;
import org.habeas.extradition.extradition.ExtraditionAct.Resumed;
import org.habeas.extradition.extradition.Proceeding.Effect;
import org.habeas.platform.event.Rule;

/**
 * when asylum is refused finally, or asked for no longer, what stood still because of it goes
 * on. A grant ends the pending application too; what it means for the extradition is R-02.
 */
@Rule(
        value = "R-15",
        when = {"asylum-refused-finally"},
        then = "The suspension ends and the extradition goes on.")
final class FinalRefusalResumesExtradition {
    static final String RULE = "R-15";

    private FinalRefusalResumesExtradition() {}

    static List<Effect> on(Proceeding proceeding, List<InState> shelters) {
        return shelters.stream()
                .filter(s -> s.shelter().isPending() && s.ended() != null)
                .filter(s -> proceeding.isAskedOf(s.hostState()))
                .filter(proceeding::wasActiveDuring)
                .map(s ->
                        proceeding.effect(
                                RULE,
                                new Resumed(SuspensionGround.ASYLUM_PENDING, s.opened().docketId()),
                                Objects.requireNonNull(s.ended()),
                                s.opened().visibility()))
                .toList();
    }
}
