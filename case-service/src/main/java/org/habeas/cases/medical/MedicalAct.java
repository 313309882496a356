package org.habeas.cases.medical;

import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import org.habeas.cases.custody.PrisonRegime;
import org.habeas.docket.Act;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about a compulsory psychiatric measure ({@code domain-model.md SM-4}). The
 * order of the records is the order in which they happen on one day.
 */
public sealed interface MedicalAct extends Act {

    /**
     * A court orders committal; nobody says yet that it was done.
     *
     * @param body the court, as printed
     * @param duration as ordered, never how long it lasted (INV-C-16)
     */
    record Ordered(
            @Nullable @Size(max = 200) String body,
            @Nullable @Size(max = 200) String facility,
            @Nullable PrisonRegime regime,
            @Nullable LegalDuration duration,
            List<HearingDefect> hearingDefects)
            implements MedicalAct {

        public Ordered {
            hearingDefects = List.copyOf(hearingDefects);
        }
    }

    /** Admitted to the hospital, which may be days after the order. */
    record Admitted(@Nullable @Size(max = 200) String facility, @Nullable PrisonRegime regime)
            implements MedicalAct {}

    /** A court orders that it goes on. */
    record ExtensionOrdered(
            @Nullable @Size(max = 200) String body,
            @Nullable LegalDuration duration,
            List<HearingDefect> hearingDefects)
            implements MedicalAct {

        public ExtensionOrdered {
            hearingDefects = List.copyOf(hearingDefects);
        }
    }

    /**
     * Doctors say whether it is needed. Changes no status.
     *
     * @param by such as the doctors of the hospital, never a private person's name
     */
    record OpinionIssued(@Nullable @Size(max = 200) String by, Conclusion conclusion)
            implements MedicalAct {

        @Override
        public String toString() {
            return "OpinionIssued";
        }
    }

    /**
     * A court keeps it up against the doctors. Changes no status.
     *
     * @param reasons tell of the person's state of mind, so that an entry with any is RESTRICTED
     */
    record TerminationRefused(@Nullable @Size(max = 200) String body, List<RefusalReason> reasons)
            implements MedicalAct {

        public TerminationRefused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String toString() {
            return "TerminationRefused";
        }
    }

    /** A milder hospital is permitted; nobody says yet that it was done. */
    record MilderHospitalOrdered(
            @Nullable @Size(max = 200) String body,
            @Nullable @Size(max = 200) String facility,
            @Nullable PrisonRegime regime)
            implements MedicalAct {}

    /** Moved to the milder hospital. */
    record TransferredToMilder(
            @Nullable @Size(max = 200) String facility, @Nullable PrisonRegime regime)
            implements MedicalAct {}

    /**
     * Left the hospital; the measure goes on outside.
     *
     * @param outpatientDuty whether a duty to report remains; follows from a periodicity
     * @param periodicity how often to report
     */
    record Discharged(
            @Nullable @Size(max = 200) String body,
            @Nullable Boolean outpatientDuty,
            @Nullable Period periodicity,
            @Nullable @Size(max = 500) String claimedCause)
            implements MedicalAct {

        boolean isWithDuty() {
            return periodicity != null || Boolean.TRUE.equals(outpatientDuty);
        }
    }

    /** A court ends the measure. */
    record Terminated(
            @Nullable @Size(max = 200) String body, @Nullable @Size(max = 500) String claimedCause)
            implements MedicalAct {}
}
