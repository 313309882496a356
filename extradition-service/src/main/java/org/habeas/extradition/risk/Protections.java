package org.habeas.extradition.risk;

import java.time.LocalDate;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.RiskFact.Protection;
import org.jspecify.annotations.Nullable;

/** Whether a protection still protects, and for how long. */
final class Protections {
    private Protections() {}

    static boolean protects(Protection protection) {
        return protection.inForce() || protection.extensionPending();
    }

    /** Whether its last day is near, at the earliest that it can be. */
    static boolean runsOutWithin(Protection protection, LocalDate day, int days) {
        LocalDate last = lastDay(protection);
        return last != null && !last.isAfter(day.plusDays(days));
    }

    static @Nullable LocalDate lastDay(Protection protection) {
        FuzzyDate until = protection.validUntil();
        if (until == null) {
            return null;
        }
        return until.earliest() == null ? until.latest() : until.earliest();
    }
}
