package org.habeas.advocacy.demand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.demand.DemandAct.CauseClaimed;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a demand is met, for each subject and overall.
 *
 * @param opened whether it has been asked in public; until then it is a draft, whatever happened
 * @param parts one for each subject, or one without a person for a demand about a group or a policy
 * @param restrictions what is to be lifted, as far as it is known
 * @param claims who puts an answer down to what
 * @param turns every change of a part, in order: the earlier outcomes are kept
 */
record DemandState(
        DemandStage stage,
        boolean opened,
        List<Part> parts,
        List<Turn> turns,
        List<ListedRestriction> restrictions,
        List<CauseClaimed> claims) {

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
        restrictions = List.copyOf(restrictions);
        claims = List.copyOf(claims);
    }

    static DemandState draft(List<UUID> subjects, List<ListedRestriction> restrictions) {
        List<Part> parts = new ArrayList<>();
        for (UUID subject : new LinkedHashSet<>(subjects)) {
            parts.add(new Part(subject, DemandStage.DRAFT, null));
        }
        if (parts.isEmpty()) {
            parts.add(new Part(null, DemandStage.DRAFT, null));
        }
        return new DemandState(DemandStage.DRAFT, false, parts, List.of(), restrictions, List.of());
    }

    DemandState turned(boolean opened, List<Part> parts, List<Turn> turns) {
        Set<DemandStage> ofEach = new LinkedHashSet<>();
        parts.forEach(part -> ofEach.add(part.stage()));
        DemandStage now = opened ? DemandStage.overall(ofEach) : DemandStage.DRAFT;
        return new DemandState(now, opened, parts, turns, restrictions, claims);
    }

    DemandState with(ListedRestriction found) {
        if (restrictions.stream().anyMatch(found::isSame)) {
            return this;
        }
        List<ListedRestriction> all = new ArrayList<>(restrictions);
        all.add(found);
        return new DemandState(stage, opened, parts, turns, all, claims);
    }

    DemandState with(CauseClaimed claim) {
        List<CauseClaimed> all = new ArrayList<>(claims);
        all.add(claim);
        return new DemandState(stage, opened, parts, turns, restrictions, all);
    }
}
