package org.habeas.extradition.risk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules as data: every number of the assessment stands here, and nowhere else.
 *
 * @param authority where the rules come from
 * @param confirmed whether they have been compared with it
 * @param expiringWithinDays how soon a protection that runs out is a danger
 * @param levels the score from which each begins, lowest first
 * @param overrides in the order in which they apply
 */
record RuleSet(
        int version,
        String authority,
        boolean confirmed,
        Range score,
        int expiringWithinDays,
        List<Factor> factors,
        List<Threshold> levels,
        List<Override> overrides) {

    record Range(int least, int most) {
        int clamp(int sum) {
            return Math.clamp(sum, least, most);
        }
    }

    /**
     * Something that adds to the danger (T) or lessens it (S).
     *
     * @param most the most points if it counts several times; null if it counts once
     */
    record Factor(
            String code, int points, @Nullable Integer most, String meaning, String authority) {

        int points(int times) {
            return most == null ? points : Math.min(most, points * times);
        }
    }

    record Threshold(RiskLevel level, int from) {}

    /** What an override does. */
    enum Effect {
        STOP,
        CEILING,
        FLOOR
    }

    /**
     * @param notBeside the override beside which it does not apply
     */
    record Override(
            String code,
            Effect effect,
            RiskLevel level,
            @Nullable String notBeside,
            String meaning) {

        boolean appliesBeside(Set<String> applied) {
            return notBeside == null || !applied.contains(notBeside);
        }
    }

    RiskLevel level(int points) {
        RiskLevel level = RiskLevel.LOW;
        for (Threshold threshold : levels) {
            if (points >= threshold.from()) {
                level = threshold.level();
            }
        }
        return level;
    }

    /** The words for each code. */
    Map<String, String> meanings() {
        Map<String, String> words = new TreeMap<>();
        factors.forEach(factor -> words.put(factor.code(), factor.meaning()));
        overrides.forEach(override -> words.put(override.code(), override.meaning()));
        return words;
    }
}
