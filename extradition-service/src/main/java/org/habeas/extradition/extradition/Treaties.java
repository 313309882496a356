package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.extradition.reference.TreatyRegimes;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Which instrument a request rests on, where somebody has told; it is never assumed. */
@ApplicationScoped
class Treaties {
    /** The European Convention on Extradition, whose time limits {@link ExtraditionLimits} has. */
    private static final String CONVENTION = "ece-1957";

    private final TreatyRegimes regimes;
    private final Clock clock;

    Treaties(TreatyRegimes regimes, Clock clock) {
        this.regimes = regimes;
        this.clock = clock;
    }

    /** 422 if the regime is not one between these States. */
    void admit(ExtraditionHead head) {
        UUID told = head.treatyRegimeId();
        String requested = head.requestedState();
        if (told != null
                && (requested == null
                        || !regimes.isBetween(told, head.requestingState(), requested))) {
            throw Refusal.invalid(
                    "treaty-regime-of-others",
                    "/head/treaty_regime_id",
                    "No treaty regime between these States has that id.");
        }
    }

    /** Whether the request is told to rest on an instrument with other time limits. */
    boolean isUnderAnother(ExtraditionHead head) {
        @Nullable UUID told = head.treatyRegimeId();
        return told != null
                && regimes.one(told, LocalDate.now(clock))
                        .map(regime -> !regime.instrument().equals(CONVENTION))
                        .orElse(false);
    }
}
