package org.habeas.cases.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.habeas.cases.Quantity;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What may be entered about an aggregate figure. */
sealed interface FigureAct extends Act {

    /** So many on that day. Two sources that count differently contradict each other. */
    record Counted(@Valid Quantity quantity, @Nullable @Size(max = 500) String note)
            implements FigureAct {

        @Override
        public String slot() {
            return "count";
        }

        @Override
        public Object claim() {
            return quantity.value().stripTrailingZeros() + " " + quantity.qualifier();
        }
    }
}
