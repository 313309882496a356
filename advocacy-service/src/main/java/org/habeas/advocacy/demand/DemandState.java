package org.habeas.advocacy.demand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a demand is met, for each subject and overall.
 *
 * @param opened whether it has been asked in public; until then it is a draft, whatever happened
 * @param parts one for each subject, or one without a person for a demand about a group or a policy
 * @param turns every change of a part, in order: the earlier outcomes are kept
 */
record DemandState(DemandStage stage, boolean opened, List<Part> parts, List<Turn> turns) {

    /** The demand as to one subject. */
    record Part(@Nullable UUID personId, DemandStage stage, @Nullable FuzzyDate since) {}

    /** One change of one part, and the entry that made it. */
    record Turn(
            UUID entryId,
            @Nullable UUID personId,
            DemandStage before,
            DemandStage after,
            FuzzyDate on) {}

    DemandState {
        parts = List.copyOf(parts);
        turns = List.copyOf(turns);
    }

    static DemandState draft(List<UUID> subjects) {
        List<Part> parts = new ArrayList<>();
        for (UUID subject : new LinkedHashSet<>(subjects)) {
            parts.add(new Part(subject, DemandStage.DRAFT, null));
        }
        if (parts.isEmpty()) {
            parts.add(new Part(null, DemandStage.DRAFT, null));
        }
        return new DemandState(DemandStage.DRAFT, false, parts, List.of());
    }

    static DemandState of(boolean opened, List<Part> parts, List<Turn> turns) {
        Set<DemandStage> ofEach = new LinkedHashSet<>();
        parts.forEach(part -> ofEach.add(part.stage()));
        DemandStage stage = opened ? DemandStage.overall(ofEach) : DemandStage.DRAFT;
        return new DemandState(stage, opened, parts, turns);
    }
}
