package org.habeas.advocacy.demand;

import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * One line of the law of demands: a fact of another service, and what it makes of the demand.
 *
 * @param event such as {@code person-released}
 * @param where fields of the event that must have these values, such as {@code final = true}
 */
public record FulfilmentRule(
        @Size(min = 1, max = 100) String event, Map<String, String> where, Answer outcome) {
    public FulfilmentRule {
        where = Map.copyOf(where);
    }
}
