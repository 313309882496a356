package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.jspecify.annotations.Nullable;

/** who was convicted while absent is in danger of being asked for. */
@Rule(
        value = "R-10",
        when = {"convicted-in-absentia"},
        then =
                "The conviction is kept in the profile of the person and is factor T9 of the danger.")
@Singleton
class ConvictionInAbsentiaEndangers implements Reaction {
    private record Facts(@Nullable String prosecutingState) {}

    private final Subjects subjects;

    ConvictionInAbsentiaEndangers(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String rule() {
        return "R-10";
    }

    @Override
    public Set<String> to() {
        return Set.of("convicted-in-absentia");
    }

    @Override
    public void on(Incoming event) {
        subjects.note(fact(event), event.at());
    }

    @Override
    public void replay(Incoming event) {
        subjects.put(fact(event), event.at());
    }

    private static SubjectFact fact(Incoming event) {
        return SubjectFact.of(
                event,
                FactKind.CONVICTED_IN_ABSENTIA,
                event.as(Facts.class).prosecutingState(),
                event.stateAfter());
    }
}
