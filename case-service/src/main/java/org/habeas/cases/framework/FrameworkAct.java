package org.habeas.cases.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.cases.Quantity;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What may be entered about a framework case. */
sealed interface FrameworkAct extends Act {

    /** Another label of the same affair. */
    record Aliased(@NotBlank @Size(max = 200) String alias) implements FrameworkAct {}

    /** A person is in it. */
    record PersonLinked(UUID personId, FrameworkRole role, @Nullable @Size(max = 300) String note)
            implements FrameworkAct {

        @Override
        public String toString() {
            return "PersonLinked[" + role + "]";
        }
    }

    /** A proceeding is part of it, whatever label the proceeding has. */
    record ProceedingLinked(UUID proceedingId) implements FrameworkAct {}

    /** How many cases a source says it has. Two that count differently contradict each other. */
    record Counted(@Valid Quantity quantity) implements FrameworkAct {
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
