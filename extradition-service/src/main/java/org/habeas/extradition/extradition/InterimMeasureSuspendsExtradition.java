package org.habeas.extradition.extradition;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.docket.Visibility;
import org.habeas.extradition.extradition.ExtraditionAct.Resumed;
import org.habeas.extradition.extradition.ExtraditionAct.Suspended;
import org.habeas.extradition.extradition.Proceeding.Effect;
import org.habeas.extradition.interim.Measures.InForce;
import org.habeas.platform.event.Rule;

/**
 * while an interim measure against the requested State is in force, an extradition stands
 * still; once it is lifted or has run out, the extradition goes on. Nothing else follows from it.
 */
@Rule(
        value = "R-27",
        when = {"interim-measure-indicated"},
        then =
                "Every active extradition in that State is suspended; a removal nevertheless breaches the measure and is urgent.")
final class InterimMeasureSuspendsExtradition {
    static final String RULE = "R-27";

    private InterimMeasureSuspendsExtradition() {}

    static List<Effect> on(Proceeding proceeding, List<InForce> measures) {
        return measures.stream()
                .filter(m -> proceeding.isAskedOf(m.againstState()))
                .filter(m -> wasActiveDuring(proceeding, m))
                .flatMap(m -> effects(proceeding, m))
                .toList();
    }

    private static boolean wasActiveDuring(Proceeding proceeding, InForce measure) {
        return proceeding.wasActiveBetween(
                measure.opened().day(), measure.ended() == null ? null : measure.ended().day());
    }

    private static Stream<Effect> effects(Proceeding proceeding, InForce measure) {
        Visibility both = measure.opened().visibility().and(proceeding.look().visibility());
        Effect suspended =
                new Effect(
                        new Suspended(SuspensionGround.INTERIM_MEASURE, measure.measureId()),
                        measure.opened().on(),
                        both,
                        measure.opened().cause(RULE),
                        measure.opened().sources());
        if (measure.ended() == null) {
            return Stream.of(suspended);
        }
        return Stream.of(
                suspended,
                new Effect(
                        new Resumed(SuspensionGround.INTERIM_MEASURE, measure.measureId()),
                        measure.ended().on(),
                        both.and(measure.ended().visibility()),
                        measure.ended().cause(RULE),
                        measure.ended().sources()));
    }
}
