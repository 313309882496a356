package org.habeas.advocacy.demand;

import jakarta.validation.Valid;
import java.util.List;

/**
 * How a demand comes to be met ({@code domain-model.md INV-A-01}): by the rules of its type, by
 * rules of its own, or only by hand.
 */
public record Fulfilment(Mode mode, @Valid List<FulfilmentRule> rules) {
    /** Where the rules come from. */
    public enum Mode {
        BY_TYPE,
        OWN,
        MANUAL
    }

    public Fulfilment {
        rules = List.copyOf(rules);
    }
}
