package org.habeas.extradition.bearing;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a docket tells of the danger that a person is handed over ({@code domain-model.md} C.3), in
 * the state of the look. {@link #entries} are the entries that make it true.
 */
public sealed interface RiskFact {

    UUID docketId();

    List<UUID> entries();

    /** How a request stands, as far as the risk depends on it. */
    enum Standing {
        PENDING,
        SUSPENDED,
        /** Ordered and enforceable, with nothing in its way. */
        ENFORCEABLE,
        REFUSED_FINALLY,
        BARRED,
        /** Withdrawn, lapsed, or over in another way that moved nobody. */
        OVER
    }

    /** A request of one State to another for the person. */
    record Request(
            UUID docketId,
            List<UUID> entries,
            String requestingState,
            @Nullable String instigatingState,
            @Nullable String requestedState,
            int round,
            Standing standing)
            implements RiskFact {}

    /** Held for extradition, or on bail in one. */
    record Held(UUID docketId, List<UUID> entries, @Nullable String state, boolean onBail)
            implements RiskFact {}

    /** How much an alert still does. */
    enum AlertForce {
        ACTIVE,
        BLOCKED,
        UNKNOWN,
        DELETED_ON_RIGHTS_GROUND,
        DELETED_OTHERWISE,
        OVER
    }

    /** Data at INTERPOL; {@code forArrest}: unless it is known to serve something else. */
    record Alert(
            UUID docketId,
            List<UUID> entries,
            List<String> requestingStates,
            AlertForce force,
            boolean forArrest)
            implements RiskFact {}

    /** How an application for protection stands, as far as the risk depends on it. */
    enum Claim {
        PENDING,
        REFUSED_REMEDY_PENDING,
        REFUSED_FINALLY,
        GRANTED,
        OVER
    }

    record Asylum(UUID docketId, List<UUID> entries, @Nullable String hostState, Claim claim)
            implements RiskFact {}

    /** An application or a remedy that does not let the person stay meanwhile. */
    record Exposed(UUID docketId, List<UUID> entries, String hostState) implements RiskFact {}

    /** Refugee status and the like, or less than that. */
    enum Shelter {
        REFUGEE_STATUS,
        SUBSIDIARY,
        OTHER
    }

    /**
     * A protection that was granted.
     *
     * @param inForce whether it still protects
     * @param extensionPending whether its prolongation has been asked for and not decided
     * @param endedByDecision ceased or revoked
     * @param validUntil the last day, if it is limited and known
     */
    record Protection(
            UUID docketId,
            List<UUID> entries,
            @Nullable String hostState,
            Shelter shelter,
            boolean inForce,
            boolean extensionPending,
            boolean endedByDecision,
            @Nullable FuzzyDate validUntil)
            implements RiskFact {}

    /** An order of an international body not to remove the person from this State. */
    record InterimMeasure(UUID docketId, List<UUID> entries, String againstState)
            implements RiskFact {}

    /** The person was handed over or taken to that State. */
    record Transfer(UUID docketId, List<UUID> entries, @Nullable String toState)
            implements RiskFact {}

    /** A rendition, abduction or illegal deportation of this person or one close to them (T10). */
    record Taking(UUID docketId, List<UUID> entries) implements RiskFact {}

    /** An operation abroad that touches the person in that State (T11). */
    record Operation(UUID docketId, List<UUID> entries, @Nullable String inState)
            implements RiskFact {}

    /** A credible source tells of a concrete present danger (T13). */
    record Warning(UUID docketId, List<UUID> entries, @Nullable String inState)
            implements RiskFact {}

    /** A court, INTERPOL or a body of the UN found a political motive (S6). */
    record PoliticalMotiveFound(UUID docketId, List<UUID> entries) implements RiskFact {}
}
