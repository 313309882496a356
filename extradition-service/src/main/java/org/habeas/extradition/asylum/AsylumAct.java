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

    /** A decision that was not notified does not start the time for appeal (INV-X-09). */
    record Refused(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            @Nullable Answer notified,
            @Nullable FuzzyDate notifiedOn,
            @Nullable Boolean exclusionApplied,
            Set<UUID> persons)
            implements AsylumAct {}

    record DeclaredInadmissible(
            @Nullable AsylumLevel level, @Nullable @Size(max = 200) String body, Set<UUID> persons)
            implements AsylumAct {}

    /** Refused because of serious acts (1951 Convention Art. 1F). */
    record Excluded(
            @Nullable AsylumLevel level, @Nullable @Size(max = 200) String body, Set<UUID> persons)
            implements AsylumAct {}

    record DecisionNotified(Set<UUID> persons) implements AsylumAct {}

    record AppealLodged(
            @Nullable Answer suspensive, @Nullable @Size(max = 200) String body, Set<UUID> persons)
            implements AsylumAct {}

    /** {@code annuls}: which decision; a refusal if not told. */
    record DecisionAnnulled(
            @Nullable AsylumLevel level,
            @Nullable @Size(max = 200) String body,
            boolean remitted,
            @Nullable Annulled annuls,
            Set<UUID> persons)
            implements AsylumAct {}

    /**
     * {@code againstStates}: where the person is in danger, if the decision tells; {@code
     * sourceTerm}: the legal word as printed.
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
            Set<UUID> persons)
            implements AsylumAct {}

    record RefusedFinally(
            @Nullable AsylumLevel level, @Nullable @Size(max = 200) String body, Set<UUID> persons)
            implements AsylumAct {}

    record Withdrawn(Set<UUID> persons) implements AsylumAct {}

    record ExtensionRequested(Set<UUID> persons) implements AsylumAct {}

    record Extended(@Nullable FuzzyDate validUntil, Set<UUID> persons) implements AsylumAct {}

    record ReviewOpened(@Nullable @Size(max = 200) String by, Set<UUID> persons)
            implements AsylumAct {}

    /** A review left the protection as it was. */
    record ReviewClosed(Set<UUID> persons) implements AsylumAct {}

    record Ceased(Set<UUID> persons) implements AsylumAct {}

    record Revoked(Set<UUID> persons) implements AsylumAct {}

    record Renounced(Set<UUID> persons) implements AsylumAct {}
}
