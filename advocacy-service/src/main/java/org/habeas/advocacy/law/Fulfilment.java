package org.habeas.advocacy.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a demand comes to be met ({@code domain-model.md INV-A-01}): by the rules of its type, by
 * rules of its own, or only by hand.
 */
public record Fulfilment(Mode mode, @Size(max = 20) List<@Valid FulfilmentRule> rules) {
    /** Where the rules come from. */
    public enum Mode {
        BY_TYPE,
        OWN,
        MANUAL
    }

    public static final Fulfilment MANUALLY = new Fulfilment(Mode.MANUAL, List.of());

    public Fulfilment {
        rules = List.copyOf(rules);
    }
}
