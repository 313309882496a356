package org.habeas.advocacy.demand;

import java.util.UUID;

/** What a fact can make of a demand. */
public enum Answer {
    PARTIALLY_MET,
    MET,
    REJECTED,
    REOPENED,
    OVERTAKEN;

    /** The act that says so of one person, with the fact as evidence. */
    public DemandAct about(UUID personId, Evidence evidence) {
        return switch (this) {
            case PARTIALLY_MET -> new DemandAct.PartiallyMet(personId, evidence, null);
            case MET -> new DemandAct.Met(personId, evidence);
            case REJECTED -> new DemandAct.Rejected(personId, null, evidence);
            case REOPENED -> new DemandAct.Reopened(personId, evidence);
            case OVERTAKEN -> new DemandAct.Overtaken(personId, evidence);
        };
    }
}
