package org.habeas.advocacy.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.habeas.advocacy.demand.Evidence;
import org.habeas.advocacy.mechanism.Compliance;
import org.habeas.advocacy.mechanism.DecisionAct;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.Point;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;

/**
 * What a fact may say of one demand for one person.
 *
 * @param isLack whether it is that nothing was done, which says something only of what nothing else
 *     is known of
 */
record Claim(
        Point point,
        Compliance compliance,
        boolean isLack,
        FuzzyDate on,
        LocalDate day,
        Visibility visibility,
        Cause cause,
        Evidence evidence,
        Provenance source) {

    /**
     * In the order in which it happened. Who is let go and arrested again on one day is held: to
     * show a prisoner as free is the worse mistake.
     */
    static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::day)
                    .thenComparing(claim -> claim.compliance() == Compliance.NOT_IMPLEMENTED)
                    .thenComparing(Claim::compliance)
                    .thenComparing(claim -> key(claim.cause()));

    private static UUID key(Cause cause) {
        UUID event = cause.eventId();
        return event == null ? cause.entryId() : event;
    }

    /** Whether it says anything new where it stood like that. */
    boolean changes(Compliance now) {
        return switch (compliance) {
            case IMPLEMENTED -> now != Compliance.IMPLEMENTED && now != Compliance.SUPERSEDED;
            case PARTIALLY_IMPLEMENTED -> !now.tellsOfGain() && now != Compliance.SUPERSEDED;
            case NOT_IMPLEMENTED -> isLack ? now == Compliance.NO_INFORMATION : now.tellsOfGain();
            case NO_INFORMATION, REJECTED, SUPERSEDED -> false;
        };
    }

    ComplianceAssessed act() {
        return new ComplianceAssessed(
                point.type(), point.personId(), compliance, null, null, evidence);
    }

    /** Whether this entry proposes it. */
    boolean isProposedBy(Entry<DecisionAct> entry) {
        return entry.act() instanceof ComplianceAssessed assessed
                && cause.equals(entry.cause())
                && assessed.demand() == point.type()
                && Objects.equals(assessed.personId(), point.personId());
    }
}
