package org.habeas.extradition.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.platform.json.State;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What would follow if something were so. It is computed and stored nowhere. */
final class Simulating {
    private Simulating() {}

    /**
     * @param hostState the State to assess; left out, it follows from the facts
     * @param asOf today if left out
     * @param assume applied in their order
     */
    record Question(
            UUID personId,
            @Nullable @State String hostState,
            @Nullable LocalDate asOf,
            @Size(min = 1, max = 20) List<@Valid Assumption> assume) {

        Question {
            assume = List.copyOf(assume);
        }
    }

    /** A factor that counts otherwise; no points if it does not hold. */
    record Difference(String code, int before, int after, String meaning) {}

    /**
     * The facts as they would be. Of a docket that this reader may not know of, it says what it
     * says of one that does not exist.
     */
    static RiskInput suppose(RiskInput input, List<Assumption> assume) {
        List<RiskFact> facts = input.facts();
        for (int i = 0; i < assume.size(); i++) {
            Assumption assumption = assume.get(i);
            if (facts.stream().noneMatch(f -> f.docketId().equals(assumption.docketId()))) {
                throw Refusal.invalid(
                        "docket-without-effect",
                        "/assume/" + i + "/docket_id",
                        "No docket with this id tells of the danger to this person.");
            }
            List<RiskFact> supposed = assumption.applied(facts);
            if (supposed.equals(facts)) {
                throw Refusal.invalid(
                        "assumption-without-effect",
                        "/assume/" + i + "/what",
                        "This says nothing of that docket, or it is so already.");
            }
            facts = supposed;
        }
        return input.with(facts);
    }

    static List<Difference> between(Assessment before, Assessment after, RuleSet rules) {
        Map<String, Integer> then = points(before);
        Map<String, Integer> now = points(after);
        List<Difference> differences = new ArrayList<>();
        for (RuleSet.Factor factor : rules.factors()) {
            int was = then.getOrDefault(factor.code(), 0);
            int is = now.getOrDefault(factor.code(), 0);
            if (was != is) {
                differences.add(new Difference(factor.code(), was, is, factor.meaning()));
            }
        }
        return differences;
    }

    private static Map<String, Integer> points(Assessment assessment) {
        Map<String, Integer> points = new LinkedHashMap<>();
        assessment.factors().forEach(factor -> points.put(factor.code(), factor.points()));
        return points;
    }
}
