package org.habeas.cases.custody;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.LegalDuration;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about the physical situation of a person ({@code domain-model.md SM-1}). The
 * order of the records is the order in which they happen on one day.
 */
public sealed interface CustodyAct extends Act {

    /** Sought and not held. */
    record Wanted(@Nullable @State String by) implements CustodyAct {}

    /** Taken by force: kidnapping, rendition, disappearance. */
    record Abducted(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String place,
            @Nullable @Size(max = 200) String by,
            @Nullable Boolean captureDenied)
            implements CustodyAct {}

    /** Left custody unlawfully. */
    record Escaped() implements CustodyAct {}

    /** Taken by the police, before a court has spoken. */
    record Arrested(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {}

    /** Held abroad on a request or an alert. */
    record DetainedForExtradition(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place,
            @Nullable @State String requestingState,
            @Nullable UUID extraditionId,
            @Nullable LegalDuration statedDuration)
            implements CustodyAct {}

    /** Held for removal. */
    record ImmigrationDetained(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place)
            implements CustodyAct {}

    /** Held before final judgment, by order of a court or "in a detention facility since". */
    record Remanded(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable LegalDuration statedDuration)
            implements CustodyAct {
        @Override
        public String slot() {
            return "measure";
        }

        @Override
        public Object claim() {
            return kind();
        }
    }

    /** Confined to the home; where that is has no field on purpose. */
    record HouseArrestImposed(
            @Nullable @State String state,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable LegalDuration statedDuration)
            implements CustodyAct {
        @Override
        public String slot() {
            return "measure";
        }

        @Override
        public Object claim() {
            return kind();
        }
    }

    /** The stricter measure was revoked for bail, a surety or an undertaking. */
    record ReleasedOnBail(
            @Nullable @State String state,
            @Nullable BailForm form,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {
        @Override
        public String slot() {
            return "measure";
        }

        @Override
        public Object claim() {
            return kind();
        }
    }

    /** A court ordered committal; nobody says yet that it was done. Changes no status. */
    record CommittalOrdered(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable PrisonRegime regime,
            @Nullable @Valid LegalBasis legalBasis)
            implements CustodyAct {}

    /** Admitted to a psychiatric hospital against their will. */
    record CommittedToPsychiatricFacility(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place,
            @Nullable PrisonRegime regime,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable LegalDuration statedDuration)
            implements CustodyAct {}

    /** A milder hospital was permitted; nobody says yet that it was done. Changes no status. */
    record MilderHospitalPermitted(
            @Nullable @Size(max = 200) String facility,
            @Nullable PrisonRegime regime,
            @Nullable @Valid LegalBasis legalBasis)
            implements CustodyAct {}

    /**
     * What was ordered has not been carried out, as a source says. Changes no status.
     *
     * @param order the entry that ordered it; the newest order if left out
     */
    record OrderNotExecuted(@Nullable UUID order) implements CustodyAct {}

    /** Moved to another type of hospital. */
    record PsychiatricRegimeChanged(
            PrisonRegime regime,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place,
            @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {}

    /**
     * Serves a custodial sentence.
     *
     * @param inAbsentia true of a sentence nobody has begun to serve, which imprisons nobody
     *     (INV-C-17)
     */
    record Imprisoned(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place,
            @Nullable PrisonRegime regime,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable Boolean inAbsentia,
            @Nullable LegalDuration statedDuration)
            implements CustodyAct {}

    /** Another regime of the same imprisonment; never a release. */
    record RegimeChanged(
            PrisonRegime regime,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place,
            @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {}

    /**
     * Held apart from others, in solitary confinement or a punishment cell. Changes no status.
     *
     * @param occurrences how often, if the source says it
     */
    record Isolated(
            IsolationKind isolation,
            @Nullable @Positive Integer occurrences,
            @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {}

    /** Another facility, the same status. */
    record Transferred(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable @Size(max = 200) String place)
            implements CustodyAct {
        @Override
        public boolean tellsOfPlace() {
            return true;
        }
    }

    /** Tells more of where the person is held; nobody was moved. Changes no status. */
    record HeldAt(
            @Nullable @State String state,
            @Nullable @Size(max = 200) String facility,
            @Nullable FacilityType facilityType,
            @Nullable @Size(max = 200) String place,
            @Nullable PlacePrecision placePrecision)
            implements CustodyAct {
        @Override
        public boolean tellsOfPlace() {
            return true;
        }
    }

    /** Left the psychiatric hospital; a duty to report may remain as a restriction. */
    record DischargedFromPsychiatricFacility(
            @Nullable @State String state, @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {}

    /** Free of every measure of custody. "Released early" is no parole. */
    record Released(
            @Nullable ReleaseGround releaseGround,
            @Nullable @State String state,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {}

    /** Serves restriction of liberty (also "restriction of freedom", "restraint of liberty"). */
    record RestrictionOfLibertyStarted(
            @Nullable @State String state,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {}

    /** Conditionally released from a sentence. */
    record Paroled(
            @Nullable @State String state,
            @Nullable @Valid LegalBasis legalBasis,
            @Nullable @Size(max = 500) String claimedCause)
            implements CustodyAct {}

    /**
     * Lives outside the prosecuting State. Changes no status.
     *
     * @param state left out where it may not be told: an exile's host is CONFIDENTIAL by default
     */
    record LivesAbroad(@Nullable @State String state) implements CustodyAct {}

    /** Is back in the prosecuting State. Changes no status. */
    record ReturnedHome() implements CustodyAct {}

    /** A State protects the person from return. Changes no status. */
    record ProtectionNoted(
            ProtectionType type, @Nullable @State String state, @Nullable UUID applicationId)
            implements CustodyAct {}

    /** That protection expired, ceased or was revoked. Without facts it means every protection. */
    record ProtectionEnded(
            @Nullable ProtectionType type,
            @Nullable @State String state,
            @Nullable UUID applicationId)
            implements CustodyAct {}

    /**
     * A mechanism found the detention arbitrary. Changes no status: it is no status.
     *
     * @param mechanism as the decision names it, such as {@code un_wgad}
     * @param decisionId the mechanism decision
     */
    record FoundArbitrary(@Nullable @Size(max = 100) String mechanism, @Nullable UUID decisionId)
            implements CustodyAct {}

    /**
     * Died.
     *
     * @param inCustody null if the source does not say: then the status on that day decides
     */
    record Died(
            @Nullable Boolean inCustody,
            @Nullable DeathCircumstances circumstances,
            @Nullable @State String state,
            @Nullable @Size(max = 200) String place)
            implements CustodyAct {
        @Override
        public String slot() {
            return "death";
        }
    }

    /** The country of custody. */
    default @Nullable String state() {
        return null;
    }

    /** Where the person is held, as printed. */
    default @Nullable String facility() {
        return null;
    }

    /** Region or town of the facility, as printed. */
    default @Nullable String place() {
        return null;
    }

    /** What kind of place it is. */
    default @Nullable FacilityType facilityType() {
        return null;
    }

    /** How exactly the place is told. */
    default @Nullable PlacePrecision placePrecision() {
        return null;
    }

    /** Whether it tells of an episode that lasts, without making one. */
    default boolean tellsOfPlace() {
        return false;
    }

    /** The regime of the place. */
    default @Nullable PrisonRegime regime() {
        return null;
    }

    /** The decision behind it. */
    default @Nullable LegalBasis legalBasis() {
        return null;
    }

    /** How long it lasted, as the source says; never what a court ordered (INV-C-16). */
    default @Nullable LegalDuration statedDuration() {
        return null;
    }

    /** What a source says it was due to. */
    default @Nullable String claimedCause() {
        return null;
    }
}
