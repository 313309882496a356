package org.habeas.extradition.extradition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act by which a court or a government decides on the request. */
interface Decision {
    DecisionResult result();

    @Nullable DecisionLevel level();

    @Nullable String body();

    default List<RefusalGround> grounds() {
        return List.of();
    }

    /** The matters that the reasons rest on, such as a grant of asylum. */
    default List<UUID> reliesOn() {
        return List.of();
    }

    default Finality certainty() {
        return Finality.NOT_STATED;
    }
}
