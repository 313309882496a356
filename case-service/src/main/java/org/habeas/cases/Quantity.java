package org.habeas.cases;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A number with what it counts and how exact the source is ({@code domain-model.md B.0.1}).
 *
 * @param value of an order of magnitude its power of ten: "thousands" is 1000
 * @param unit what is counted, such as cases, persons, years
 */
public record Quantity(
        @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal value,
        @NotBlank @Size(max = 60) String unit,
        Qualifier qualifier) {

    /** How exact the source is. */
    public enum Qualifier {
        EXACT,
        AT_LEAST,
        MORE_THAN,
        APPROXIMATE,
        UP_TO,
        ORDER_OF_MAGNITUDE
    }

    /** Whether so few are counted that each of them may be recognised. */
    public boolean countsFew() {
        return value.compareTo(BigDecimal.valueOf(5)) < 0;
    }
}
