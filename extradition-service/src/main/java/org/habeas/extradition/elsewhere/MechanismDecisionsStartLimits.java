package org.habeas.extradition.elsewhere;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.jspecify.annotations.Nullable;

/**
 * a State reports on an opinion of the WGAD (TL-09) or on Views of the Human Rights Committee
 * (TL-10) in time; the time runs from the transmission, which may not be known.
 */
@Rule(
        value = "R-17",
        when = {"mechanism-decision-recorded"},
        then =
                "The time of the State (TL-09, TL-10) runs from the transmission; a political motive is factor S6.")
@Singleton
class MechanismDecisionsStartLimits implements Reaction {
    record Facts(
            @Nullable String mechanism,
            @Nullable String decisionKind,
            @Nullable FuzzyDate transmittedOn,
            @Nullable UUID transmissionEntryId) {

        @Nullable String rule() {
            return switch (mechanism + " " + decisionKind) {
                case "un_wgad opinion" -> "TL-09";
                case "un_hrc views" -> "TL-10";
                default -> null;
            };
        }
    }

    private final Starts starts;

    MechanismDecisionsStartLimits(Starts starts) {
        this.starts = starts;
    }

    @Override
    public String rule() {
        return "R-17";
    }

    @Override
    public Set<String> to() {
        return Set.of("mechanism-decision-recorded");
    }

    @Override
    public void on(Incoming event) {
        Facts facts = event.as(Facts.class);
        String rule = facts.rule();
        if (rule == null || event.personId() == null) {
            return;
        }
        FuzzyDate day = facts.transmittedOn();
        UUID transmission = facts.transmissionEntryId();
        UUID entry = transmission == null ? event.entryId() : transmission;
        starts.begin(
                event,
                TimeStart.running(
                        rule,
                        entry == null ? event.docketId() : entry,
                        day == null ? FuzzyDate.unknown() : day));
    }

    @Override
    public void replay(Incoming event) {
        on(event);
    }
}
