package org.habeas.extradition.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How great the danger is, and why.
 *
 * @param hostStates the States that the evidence allows, of which the most dangerous is told
 * @param sum before it is brought into the range of the score
 * @param hostLevel the danger in the host State
 * @param travelLevel the danger elsewhere
 */
record Assessment(
        UUID personId,
        LocalDate asOf,
        @Nullable String hostState,
        boolean hostStateUnknown,
        List<String> hostStates,
        List<String> persecutingStates,
        int sum,
        int score,
        RiskLevel hostLevel,
        TravelLevel travelLevel,
        List<Counted> factors,
        List<Applied> overrides,
        int ruleSetVersion) {

    /** A factor that holds. */
    record Counted(String code, int points, List<UUID> entryIds, List<UUID> docketIds) {
        Counted {
            entryIds = List.copyOf(entryIds);
            docketIds = List.copyOf(docketIds);
        }
    }

    /** An override that applies. */
    record Applied(
            String code,
            RuleSet.Effect effect,
            RiskLevel level,
            List<UUID> entryIds,
            List<UUID> docketIds) {
        Applied {
            entryIds = List.copyOf(entryIds);
            docketIds = List.copyOf(docketIds);
        }
    }

    Assessment {
        hostStates = List.copyOf(hostStates);
        persecutingStates = List.copyOf(persecutingStates);
        factors = List.copyOf(factors);
        overrides = List.copyOf(overrides);
    }

    /** Whether nothing has changed but the day. */
    boolean saysTheSameAs(Assessment other) {
        return on(LocalDate.EPOCH).equals(other.on(LocalDate.EPOCH));
    }

    private Assessment on(LocalDate day) {
        return new Assessment(
                personId,
                day,
                hostState,
                hostStateUnknown,
                hostStates,
                persecutingStates,
                sum,
                score,
                hostLevel,
                travelLevel,
                factors,
                overrides,
                ruleSetVersion);
    }

    List<String> codes() {
        return factors.stream().map(Counted::code).toList();
    }

    @Override
    public String toString() {
        return "Assessment[" + personId + " " + codes() + " " + hostLevel + "]";
    }
}
