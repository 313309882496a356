package org.habeas.extradition.elsewhere;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.limit.Asked;
import org.habeas.extradition.limit.Reason;
import org.habeas.extradition.limit.TimeLimits;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** TL-11: from the final domestic decision of a State that the European Court can examine. */
@Singleton
class FinalJudgmentsStartLimits implements Reaction {
    private static final String RULE = "TL-11";

    record Facts(@Nullable String prosecutingState) {}

    private final Starts starts;
    private final TimeLimits limits;

    FinalJudgmentsStartLimits(Starts starts, TimeLimits limits) {
        this.starts = starts;
        this.limits = limits;
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public Set<String> to() {
        return Set.of("judgment-became-final");
    }

    @Override
    public void on(Incoming event) {
        String state = event.as(Facts.class).prosecutingState();
        if (event.personId() == null || state == null || !isExamined(state, event.when())) {
            return;
        }
        UUID entry = event.entryId() == null ? event.docketId() : event.entryId();
        starts.begin(event, new TimeStart(RULE, entry, event.when(), state, null, null));
    }

    private boolean isExamined(String state, FuzzyDate day) {
        Reason reason = limits.compute(RULE, new Asked(day, state, null, null, null)).reason();
        return reason != Reason.RULE_NOT_FOR_STATE && reason != Reason.RULE_NOT_IN_FORCE;
    }

    @Override
    public void replay(Incoming event) {
        on(event);
    }
}
