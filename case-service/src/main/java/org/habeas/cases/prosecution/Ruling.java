package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How a body decided, beside what.
 *
 * @param bodyOrganisationId the body, if it has a docket
 * @param publicHearing whether the public was let in
 * @param participants who was missing
 * @param entersIntoForceOn as announced; it changes no state, the act that says that it did does
 * @param finalDecision whether nothing can be lodged against it
 */
public record Ruling(
        @Nullable UUID bodyOrganisationId,
        @Nullable Boolean publicHearing,
        List<Absence> participants,
        @Nullable FuzzyDate entersIntoForceOn,
        @Nullable Boolean finalDecision) {

    public Ruling {
        participants = List.copyOf(participants);
    }
}
