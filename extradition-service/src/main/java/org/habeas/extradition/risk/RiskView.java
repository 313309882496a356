package org.habeas.extradition.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A danger on the wire, for staff only.
 *
 * @param hostStates where the person may be, by evidence of equal weight
 * @param sum before it is brought into the range of the score
 * @param nextChange the next day on which it may change by itself; only of a look at a day
 * @param because what made us compute it; only of a stored one
 * @param overriddenBy the level that a reviewer found, which stands beside what was computed
 */
record RiskView(
        @Nullable UUID id,
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
        List<FactorView> factors,
        List<OverrideView> overrides,
        int ruleSetVersion,
        @Nullable LocalDate nextChange,
        @Nullable String because,
        @Nullable Instant computedAt,
        @Nullable OverriddenBy overriddenBy,
        Map<String, String> links) {

    record FactorView(
            String code, int points, String meaning, List<UUID> entryIds, List<UUID> docketIds) {}

    record OverrideView(
            String code,
            RuleSet.Effect effect,
            RiskLevel level,
            String meaning,
            List<UUID> entryIds,
            List<UUID> docketIds) {}

    /**
     * @param computedLevel what was computed when the reviewer decided
     * @param stillApplies whether that is what is computed now
     */
    record OverriddenBy(
            RiskLevel level,
            String reason,
            String by,
            Instant at,
            RiskLevel computedLevel,
            boolean stillApplies) {

        static OverriddenBy of(Reviewed reviewed, RiskLevel level, RiskLevel computed) {
            return new OverriddenBy(
                    level,
                    reviewed.reason(),
                    reviewed.by(),
                    reviewed.at(),
                    reviewed.computedLevel(),
                    reviewed.computedLevel() == computed);
        }
    }

    /** What is computed now, for a day. */
    static RiskView of(
            Assessment said,
            RuleSet rules,
            @Nullable LocalDate nextChange,
            @Nullable Reviewed reviewed) {
        return of(said, rules, nextChange, reviewed, null);
    }

    /** What was stored. */
    static RiskView of(RiskRow row, RuleSet rules, @Nullable Reviewed reviewed) {
        return of(row.assessment(), rules, null, reviewed, row);
    }

    private static RiskView of(
            Assessment said,
            RuleSet rules,
            @Nullable LocalDate nextChange,
            @Nullable Reviewed reviewed,
            @Nullable RiskRow row) {
        Map<String, String> meanings = rules.meanings();
        String self = "/v1/risk-assessments/" + said.personId();
        return new RiskView(
                row == null ? null : row.id(),
                said.personId(),
                said.asOf(),
                said.hostState(),
                said.hostStateUnknown(),
                said.hostStates(),
                said.persecutingStates(),
                said.sum(),
                said.score(),
                said.hostLevel(),
                said.travelLevel(),
                said.factors().stream().map(f -> factor(f, meanings)).toList(),
                said.overrides().stream().map(o -> override(o, meanings)).toList(),
                said.ruleSetVersion(),
                nextChange,
                row == null ? null : row.because(),
                row == null ? null : row.computedAt(),
                overriddenBy(reviewed, said.hostLevel()),
                Map.of("self", self, "history", self + "/history", "rules", "/v1/risk-rules"));
    }

    private static FactorView factor(Assessment.Counted f, Map<String, String> meanings) {
        return new FactorView(
                f.code(),
                f.points(),
                meanings.getOrDefault(f.code(), ""),
                f.entryIds(),
                f.docketIds());
    }

    private static OverrideView override(Assessment.Applied o, Map<String, String> meanings) {
        return new OverrideView(
                o.code(),
                o.effect(),
                o.level(),
                meanings.getOrDefault(o.code(), ""),
                o.entryIds(),
                o.docketIds());
    }

    private static @Nullable OverriddenBy overriddenBy(
            @Nullable Reviewed reviewed, RiskLevel computed) {
        return reviewed == null || reviewed.level() == null
                ? null
                : OverriddenBy.of(reviewed, reviewed.level(), computed);
    }

    @Override
    public String toString() {
        return "RiskView[" + personId + "]";
    }
}
