package org.habeas.extradition.asylum;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an application for protection, in the order in which it happens on one day.
 * {@code persons} names the applicants it concerns; none named means all of them (INV-X-10).
 */
sealed interface AsylumAct extends Act {

    Set<UUID> persons();

    /** Only reported: the person seeks protection. */
    record Sought(Set<UUID> persons) implements AsylumAct {}

    /** {@code suspensive}: whether the person may stay meanwhile; unknown counts as yes. */
    record Lodged(@Nullable Answer suspensive, Set<UUID> persons) implements AsylumAct {}

    record Registered(Set<UUID> persons) implements AsylumAct {}

    record ExaminationOpened(Set<UUID> persons) implements AsylumAct {}

    /**
     * The host State asks another one to take the person over, or the person asks for it. Where an
     * exile may travel is for named persons only (E.3).
     */
    record TransferRequested(@State String toState, Set<UUID> persons) implements AsylumAct {}

    record TransferAnswered(@State String toState, TransferAnswer answer, Set<UUID> persons)
            implements AsylumAct {}

    /**
     * A decision that was not notified does not start the time for appeal (INV-X-09), nor does one
     * whose notification has a defect.
     */
    record Refused(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Answer notified,
            @Nullable FuzzyDate notifiedOn,
            @Nullable Boolean notificationDefect,
            @Nullable Boolean exclusionExamined,
            @Nullable Boolean exclusionApplied,
            @Size(max = 20) List<@Size(max = 1000) String> quotes,
            Set<UUID> persons)
            implements AsylumAct {}

    record DeclaredInadmissible(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Answer notified,
            @Nullable FuzzyDate notifiedOn,
            @Nullable Boolean notificationDefect,
            @Size(max = 20) List<@Size(max = 1000) String> quotes,
            Set<UUID> persons)
            implements AsylumAct {}

    /** Refused because of serious acts (1951 Convention Art. 1F). */
    record Excluded(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Answer notified,
            @Nullable FuzzyDate notifiedOn,
            @Nullable Boolean notificationDefect,
            @Size(max = 20) List<@Size(max = 1000) String> quotes,
            Set<UUID> persons)
            implements AsylumAct {}

    /** {@code level}: of the decision that was notified; the last one if not told. */
    record DecisionNotified(
            @Nullable AsylumLevel level, @Nullable Boolean notificationDefect, Set<UUID> persons)
            implements AsylumAct {}

    /** {@code against}: which decision; a refusal if not told. */
    record AppealLodged(
            @Nullable Answer suspensive,
            @Nullable @Size(max = 200) String body,
            @Nullable Annulled against,
            Set<UUID> persons)
            implements AsylumAct {
        boolean isAgainstApplication() {
            return against == null || against.isOfApplication();
        }
    }

    /** A court says whether the person may stay while the application or remedy is pending. */
    record SuspensiveEffectDecided(
            Answer suspensive, @Nullable @Size(max = 200) String body, Set<UUID> persons)
            implements AsylumAct {}

    /** {@code annuls}: which decision; a refusal if not told. */
    record DecisionAnnulled(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Boolean remitted,
            @Nullable Annulled annuls,
            @Nullable Finality finality,
            @Size(max = 20) List<@Size(max = 1000) String> quotes,
            Set<UUID> persons)
            implements AsylumAct {
        boolean isRemitted() {
            return remitted != null && remitted;
        }

        Annulled annulled() {
            return annuls == null ? Annulled.REFUSAL : annuls;
        }
    }

    /**
     * A court leaves a decision as it was. Only where the source says that it is final, no remedy
     * is left. {@code upholds}: which decision; a refusal if not told.
     */
    record Upheld(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Annulled upholds,
            @Nullable Finality finality,
            @Nullable Answer notified,
            @Nullable FuzzyDate notifiedOn,
            @Nullable Boolean notificationDefect,
            @Nullable Boolean exclusionApplied,
            @Size(max = 20) List<@Size(max = 1000) String> quotes,
            Set<UUID> persons)
            implements AsylumAct {
        Annulled upheld() {
            return upholds == null ? Annulled.REFUSAL : upholds;
        }

        boolean isFinal() {
            return finality == Finality.FINAL;
        }
    }

    /**
     * {@code againstStates}: where the person is in danger, if the decision tells; {@code
     * sourceTerm}: the legal word as printed; {@code basedOn}: dockets that the decision rests on.
     */
    record Granted(
            ProtectionType protectionType,
            @Nullable @Size(max = 200) String sourceTerm,
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Finality finality,
            List<ProtectionGround> grounds,
            List<@State String> againstStates,
            @Nullable FuzzyDate validUntil,
            @Nullable Boolean exclusionExamined,
            @Nullable Boolean exclusionApplied,
            @Nullable Basis basis,
            @Size(max = 20) List<@Size(max = 1000) String> quotes,
            @Size(max = 20) List<UUID> basedOn,
            Set<UUID> persons)
            implements AsylumAct {
        Finality isFinal() {
            return finality == null ? Finality.NOT_STATED : finality;
        }
    }

    /** Nothing is left to appeal to: a court decided last, or nobody appealed in time. */
    record RefusedFinally(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Boolean exclusionApplied,
            @Size(max = 20) List<@Size(max = 1000) String> quotes,
            Set<UUID> persons)
            implements AsylumAct {}

    record Withdrawn(Set<UUID> persons) implements AsylumAct {}

    record ExtensionRequested(Set<UUID> persons) implements AsylumAct {}

    record Extended(@Nullable FuzzyDate validUntil, Set<UUID> persons) implements AsylumAct {}

    /** As long as that is not final, the extension is pending and protects. */
    record ExtensionRefused(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Finality finality,
            Set<UUID> persons)
            implements AsylumAct {
        boolean isPending() {
            return finality == Finality.NOT_FINAL;
        }
    }

    record ReviewOpened(@Nullable @Size(max = 200) String by, Set<UUID> persons)
            implements AsylumAct {}

    /** A review left the protection as it was. */
    record ReviewClosed(Set<UUID> persons) implements AsylumAct {}

    /** A cessation that is not final ends nothing yet (SM-11). */
    record Ceased(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Finality finality,
            @Nullable Answer notified,
            @Nullable FuzzyDate notifiedOn,
            @Nullable Boolean notificationDefect,
            Set<UUID> persons)
            implements AsylumAct {
        boolean isPending() {
            return finality == Finality.NOT_FINAL;
        }
    }

    /** A revocation that is not final ends nothing yet (SM-11). */
    record Revoked(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Finality finality,
            @Nullable Answer notified,
            @Nullable FuzzyDate notifiedOn,
            @Nullable Boolean notificationDefect,
            Set<UUID> persons)
            implements AsylumAct {
        boolean isPending() {
            return finality == Finality.NOT_FINAL;
        }
    }

    record Renounced(Set<UUID> persons) implements AsylumAct {}

    /** An incident abroad meddled with this application or with the protection. */
    record InterferenceNoted(UUID incidentId, Set<UUID> persons) implements AsylumAct {}

    /** The person is not safe in the host State and looks for another one; for named persons. */
    record RelocationSought(Set<UUID> persons) implements AsylumAct {}
}
