package org.habeas.cases.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.cases.custody.CustodyAct.DetainedForExtradition;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** who is arrested on a request for extradition is in custody in that State. */
@ApplicationScoped
class ExtraditionArrestDetains implements Reaction {
    private final CustodyEffects effects;

    ExtraditionArrestDetains(CustodyEffects effects) {
        this.effects = effects;
    }

    /** What we read of the event. */
    record Arrest(@Nullable String state, @Nullable String requestingState) {}

    @Override
    public String rule() {
        return "R-11";
    }

    @Override
    public Set<String> to() {
        return Set.of("extradition-arrest-made", "provisional-arrest-made");
    }

    @Override
    public void on(Incoming event) {
        Arrest arrest = event.as(Arrest.class);
        effects.record(
                event,
                rule(),
                new DetainedForExtradition(
                        arrest.state(),
                        null,
                        null,
                        arrest.requestingState(),
                        event.docketId(),
                        null));
    }
}
