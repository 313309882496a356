package org.habeas.extradition.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.Request;
import org.habeas.extradition.risk.Assessment.Applied;
import org.habeas.extradition.risk.Assessment.Counted;
import org.habeas.extradition.risk.RuleSet.Effect;
import org.habeas.extradition.risk.RuleSet.Factor;
import org.habeas.extradition.risk.RuleSet.Override;
import org.jspecify.annotations.Nullable;

/** The rules applied to facts: the same facts always give the same answer. */
final class Assessing {
    private static final Comparator<Assessment> DANGER =
            Comparator.comparing(Assessment::hostLevel)
                    .thenComparing(Assessment::score)
                    .thenComparing(Assessment::sum)
                    .thenComparing(
                            a -> Objects.requireNonNullElse(a.hostState(), ""),
                            Comparator.reverseOrder());

    private final RuleSet rules;

    Assessing(RuleSet rules) {
        this.rules = rules;
    }

    /** The danger on a day, in the State asked for or in that which the facts tell. */
    Assessment assess(RiskInput input, LocalDate day) {
        @Nullable String asked = input.hostState();
        if (asked != null) {
            return in(input, asked, List.of(asked), day);
        }
        SortedSet<String> hosts = Hosts.of(input);
        return hosts.stream()
                .map(host -> in(input, host, List.copyOf(hosts), day))
                .max(DANGER)
                .orElseGet(() -> in(input, null, List.of(), day));
    }

    private Assessment in(
            RiskInput input, @Nullable String host, List<String> hosts, LocalDate day) {
        Situation situation = new Situation(input, host, day);
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        rules.factors()
                .forEach(factor ->
                        evidence.put(
                                factor.code(),
                                Objects.requireNonNull(Conditions.ALL.get(factor.code()))
                                        .apply(situation)));
        List<Counted> factors =
                rules.factors().stream()
                        .filter(factor -> of(evidence, factor).holds())
                        .map(factor -> counted(factor, of(evidence, factor)))
                        .toList();
        int sum = factors.stream().mapToInt(Counted::points).sum();
        int score = rules.score().clamp(sum);
        List<Applied> overrides = overrides(situation, evidence);
        return new Assessment(
                input.personId(),
                day,
                host,
                host == null,
                hosts,
                List.copyOf(situation.persecuting()),
                sum,
                score,
                level(rules.level(score), overrides),
                travel(situation),
                factors,
                overrides,
                rules.version());
    }

    private static Evidence of(Map<String, Evidence> evidence, Factor factor) {
        return evidence.getOrDefault(factor.code(), Evidence.NONE);
    }

    private static Counted counted(Factor factor, Evidence evidence) {
        return new Counted(
                factor.code(),
                factor.points(evidence.times()),
                evidence.entries(),
                evidence.dockets());
    }

    private List<Applied> overrides(Situation situation, Map<String, Evidence> evidence) {
        Overriding.Found found =
                new Overriding.Found() {
                    @java.lang.Override
                    public Evidence of(String factor) {
                        return evidence.getOrDefault(factor, Evidence.NONE);
                    }

                    @java.lang.Override
                    public int expiringWithinDays() {
                        return rules.expiringWithinDays();
                    }
                };
        List<Applied> applied = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Override override : rules.overrides()) {
            Evidence why =
                    Objects.requireNonNull(Overriding.ALL.get(override.code()))
                            .apply(situation, found);
            if (why.holds() && override.appliesBeside(codes)) {
                codes.add(override.code());
                applied.add(
                        new Applied(
                                override.code(),
                                override.effect(),
                                override.level(),
                                why.entries(),
                                why.dockets()));
                if (override.effect() == Effect.STOP) {
                    break;
                }
            }
        }
        return applied;
    }

    /** A floor always beats a ceiling. */
    private static RiskLevel level(RiskLevel byScore, List<Applied> overrides) {
        RiskLevel level = byScore;
        for (Applied stop : of(overrides, Effect.STOP)) {
            return stop.level();
        }
        for (Applied ceiling : of(overrides, Effect.CEILING)) {
            level = level.atMost(ceiling.level());
        }
        for (Applied floor : of(overrides, Effect.FLOOR)) {
            level = level.atLeast(floor.level());
        }
        return level;
    }

    private static List<Applied> of(List<Applied> overrides, Effect effect) {
        return overrides.stream().filter(applied -> applied.effect() == effect).toList();
    }

    /** Outside the host State there is no court yet: alerts and requests elsewhere decide. */
    private static TravelLevel travel(Situation s) {
        if (!s.alerts(AlertForce.ACTIVE).isEmpty()) {
            return TravelLevel.HIGH;
        }
        boolean uncertain = !s.alerts(AlertForce.BLOCKED, AlertForce.UNKNOWN).isEmpty();
        boolean elsewhere =
                !s.all(Request.class, request -> !s.isHere(request.requestedState())).isEmpty();
        if (uncertain || elsewhere) {
            return TravelLevel.MEDIUM;
        }
        boolean gone =
                !s.alerts(AlertForce.DELETED_ON_RIGHTS_GROUND, AlertForce.DELETED_OTHERWISE)
                        .isEmpty();
        return gone && s.alerts(AlertForce.OVER).isEmpty() ? TravelLevel.LOW : TravelLevel.UNKNOWN;
    }
}
