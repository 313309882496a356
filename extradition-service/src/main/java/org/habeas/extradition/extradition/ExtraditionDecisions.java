package org.habeas.extradition.extradition;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.docket.Words;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.platform.register.Look;

/** The refusals of a proceeding that a court or a government elsewhere should know of. */
final class ExtraditionDecisions {
    private ExtraditionDecisions() {}

    static List<Reliable> of(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        boolean isFinal = look.state().stage() == ExtraditionStage.REFUSED_FINAL;
        return look.state().decisions().stream()
                .filter(ruling -> ruling.stands() && isForThePerson(ruling))
                .map(ruling -> reliable(look, ruling, isFinal))
                .toList();
    }

    /** An annulment is one if it says why. */
    private static boolean isForThePerson(Ruling ruling) {
        return ruling.result().favoursThePerson()
                || (ruling.result() == DecisionResult.ANNULLED && !ruling.grounds().isEmpty());
    }

    private static Reliable reliable(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look,
            Ruling ruling,
            boolean isFinal) {
        ExtraditionHead head = look.head();
        return new Reliable(
                look.id(),
                ruling.entry(),
                head.requestedState(),
                ruling.body(),
                ruling.on(),
                isFinal || ruling.finality() == Finality.FINAL,
                ruling.grounds().stream().map(Words::of).toList(),
                Stream.concat(
                                Stream.of(head.requestingState()),
                                Stream.ofNullable(head.instigatingState()))
                        .distinct()
                        .toList());
    }
}
