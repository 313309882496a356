package org.habeas.cases.incident;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A number as exact as its source gives it ({@code domain-model.md B.0.1}). */
public record Quantity(
        @PositiveOrZero BigDecimal value, @Size(max = 100) String unit, Qualifier qualifier) {

    /** How the source bounds the number. */
    public enum Qualifier {
        EXACT,
        AT_LEAST,
        MORE_THAN,
        APPROXIMATE,
        UP_TO,
        ORDER_OF_MAGNITUDE
    }
}
