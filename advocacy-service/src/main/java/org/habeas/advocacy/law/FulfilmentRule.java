package org.habeas.advocacy.law;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the law of demands: a fact of another service, and what it makes of the demand.
 *
 * @param event such as {@code person-released}
 * @param where fields of the event that must have these values, such as {@code finality = final}
 * @param rule the rule of {@code domain-model.md} that says so
 * @param lasts whether it answers a demand that is made later too; a release does, a rendition of
 *     long ago does not
 * @param says the word for this outcome, such as {@code answered}
 * @param successors what should be demanded instead, for a person to decide
 */
public record FulfilmentRule(
        @Size(min = 1, max = 100) String event,
        @Size(max = 5) Map<String, String> where,
        Answer outcome,
        @Nullable @Size(max = 20) String rule,
        @Nullable Boolean lasts,
        @Nullable @Size(max = 100) String says,
        @Nullable @Size(max = 10) List<DemandType> successors) {

    private static final String OF_THE_DEMAND_ITSELF = "SM-14";

    public FulfilmentRule {
        where = Map.copyOf(where);
        successors = successors == null ? null : List.copyOf(successors);
    }

    /** A line that only says what a fact makes of the demand. */
    public FulfilmentRule(
            String event,
            Map<String, String> where,
            Answer outcome,
            @Nullable String rule,
            @Nullable Boolean lasts) {
        this(event, where, outcome, rule, lasts, null, null);
    }

    /** What should be demanded instead; nothing for most lines. */
    public List<DemandType> next() {
        return successors == null ? List.of() : successors;
    }

    /** Whether an event of this type with these facts falls under it. */
    public boolean matches(String type, JsonNode facts) {
        return event.equals(type)
                && where.entrySet().stream()
                        .allMatch(e -> facts.path(e.getKey()).asText().equals(e.getValue()));
    }

    /** The name under which its effects are recorded. */
    public String ruleName() {
        return rule == null ? OF_THE_DEMAND_ITSELF : rule;
    }

    /** Whether it answers later demands too, which is the usual case. */
    public boolean answersLaterDemands() {
        return lasts == null || lasts;
    }
}
