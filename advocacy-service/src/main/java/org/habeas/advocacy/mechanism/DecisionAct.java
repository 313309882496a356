package org.habeas.advocacy.mechanism;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.advocacy.demand.Evidence;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What happens to a decision of a mechanism; the order is the order within one day. */
public sealed interface DecisionAct extends Act {
    /** The subject it is said of, or null for all. */
    default @Nullable UUID personId() {
        return null;
    }

    /** Decided. */
    record Adopted() implements DecisionAct {}

    /**
     * The body itself has made it public.
     *
     * @param where such as the symbol of the document
     */
    record Published(@Nullable @Size(max = 300) String where) implements DecisionAct {}

    /** Sent to the State; the time to comply runs from here. */
    record Transmitted() implements DecisionAct {}

    /** What it found. */
    record FindingRecorded(
            FindingCode code,
            @Nullable @Size(max = 2000) String text,
            @Nullable @Size(max = 4000) String quote,
            @Nullable WgadCategory wgadCategory,
            @Nullable UUID personId)
            implements DecisionAct {}

    /** What it demands, for one subject or for all. */
    record DemandMade(
            DecisionDemand type,
            @Nullable UUID personId,
            @Nullable @Size(max = 2000) String text,
            @Nullable FuzzyDate deadline)
            implements DecisionAct {}

    /**
     * The time to comply has passed, and nothing is known to have been done by then.
     *
     * @param ruleId such as {@code TL-09}
     * @param due the last day
     */
    record FollowUpDeadlineMissed(
            @Nullable UUID personId, @Nullable @Size(max = 20) String ruleId, LocalDate due)
            implements DecisionAct {}

    /** How the State complies with one demand for one subject, as somebody assesses it. */
    record ComplianceAssessed(
            DecisionDemand demand,
            @Nullable UUID personId,
            Compliance compliance,
            @Nullable Grade grade,
            @Nullable @Size(max = 300) String by,
            @Nullable @Valid Evidence evidence)
            implements DecisionAct {}

    /**
     * Another decision takes its place, so that what is open is pursued there.
     *
     * @param decisionId the other decision, if it has a docket
     */
    record Superseded(@Nullable UUID decisionId, @Nullable @Size(max = 2000) String reason)
            implements DecisionAct {}

    /** What a finding says. */
    enum FindingCode {
        WGAD_CATEGORY,
        RIGHT_VIOLATED,
        POLITICAL_MOTIVE,
        PERSECUTION,
        EXCLUSION_NOT_APPLIED,
        RISK_ON_RETURN,
        OTHER
    }

    /**
     * WGAD categories: no legal basis, exercise of rights, unfair trial, migrants, discrimination.
     */
    enum WgadCategory {
        I,
        II,
        III,
        IV,
        V
    }

    /** What a decision can demand. */
    enum DecisionDemand {
        RELEASE,
        ANNUL_VERDICT,
        RETRIAL,
        COMPENSATION,
        INVESTIGATE,
        CHANGE_LAW,
        NON_REMOVAL
    }

    /** Grades of the UN Human Rights Committee, A largely satisfactory to E contrary. */
    enum Grade {
        A,
        B,
        C,
        D,
        E
    }
}
