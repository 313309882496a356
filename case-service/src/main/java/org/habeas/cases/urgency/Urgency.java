package org.habeas.cases.urgency;

import java.util.List;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;

/**
 * Why a case cannot wait.
 *
 * @param isUrgent else it is high
 * @param on since when; a day that is to come makes no difference before
 * @param visibility of what it rests on
 */
public record Urgency(
        boolean isUrgent,
        FuzzyDate on,
        Visibility visibility,
        Cause cause,
        List<Provenance> sources) {

    public Urgency {
        sources = List.copyOf(sources);
    }
}
