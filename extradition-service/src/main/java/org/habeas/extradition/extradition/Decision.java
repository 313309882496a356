package org.habeas.extradition.extradition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act by which a court or a government decides on the request. */
interface Decision {
    DecisionResult result();

    @Nullable DecisionLevel level();

    @Nullable String body();

    default List<RefusalGround> grounds() {
        return List.of();
    }

    default Finality certainty() {
        return Finality.NOT_STATED;
    }
}
