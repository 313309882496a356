package org.habeas.advocacy.demand;

import java.util.Set;

/** Where a demand stands, for one person or overall ({@code domain-model.md SM-14}). */
enum DemandStage {
    DRAFT,
    OPEN,
    PARTIALLY_MET,
    MET,
    REJECTED,
    OVERTAKEN,
    WITHDRAWN,
    REOPENED;

    /**
     * What a demand about several people is overall. It is met only when it is met for every one of
     * them; met for some it stays partly met, whatever became of the others.
     */
    static DemandStage overall(Set<DemandStage> ofEach) {
        if (ofEach.size() == 1) {
            return ofEach.iterator().next();
        }
        if (ofEach.contains(MET) || ofEach.contains(PARTIALLY_MET)) {
            return PARTIALLY_MET;
        }
        for (DemandStage stage : new DemandStage[] {REOPENED, OPEN, REJECTED, OVERTAKEN}) {
            if (ofEach.contains(stage)) {
                return stage;
            }
        }
        return DRAFT;
    }
}
