package org.habeas.advocacy.appeal;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number as exactly as its source gives it: more than ten is not eleven. */
record Quantity(
        @PositiveOrZero BigDecimal value,
        @Nullable @Size(max = 100) String unit,
        @Nullable Qualifier qualifier) {

    /** How exact it is; exact if nothing is said. */
    enum Qualifier {
        EXACT,
        AT_LEAST,
        MORE_THAN,
        APPROXIMATE,
        UP_TO,
        ORDER_OF_MAGNITUDE
    }
}
