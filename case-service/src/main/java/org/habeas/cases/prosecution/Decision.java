package org.habeas.cases.prosecution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.custody.DecisionType;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided on one day ({@code domain-model.md B.1.1}).
 *
 * @param entersIntoForceOn as announced; it changes no state by itself
 * @param entries that tell of it: one judgment convicts, acquits and sentences at once
 */
public record Decision(
        DecisionType type,
        @Nullable String body,
        @Nullable UUID bodyOrganisationId,
        FuzzyDate on,
        @Nullable Boolean publicHearing,
        List<Absence> participants,
        @Nullable FuzzyDate entersIntoForceOn,
        boolean finalDecision,
        List<UUID> entries) {

    public Decision {
        participants = List.copyOf(participants);
        entries = List.copyOf(entries);
    }

    /** Whether both can be one decision. */
    boolean isSameAs(Decision other) {
        return type == other.type
                && on.equals(other.on)
                && (body == null || other.body == null || body.equals(other.body));
    }

    /** Both as one. */
    Decision and(Decision other) {
        List<UUID> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new Decision(
                type,
                body == null ? other.body : body,
                bodyOrganisationId == null ? other.bodyOrganisationId : bodyOrganisationId,
                on,
                publicHearing == null ? other.publicHearing : publicHearing,
                participants.isEmpty() ? other.participants : participants,
                entersIntoForceOn == null ? other.entersIntoForceOn : entersIntoForceOn,
                finalDecision || other.finalDecision,
                all);
    }

    @Override
    public String toString() {
        return "Decision[" + type + " " + on + "]";
    }
}
