package org.habeas.extradition.extradition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.extradition.extradition.ExtraditionAct.*;
import org.jspecify.annotations.Nullable;

/** The other dockets that an act names, each by the JSON Pointer within the act. */
final class References {
    private References() {}

    static Map<String, UUID> of(ExtraditionAct act) {
        return switch (act) {
            case Suspended suspended -> link(suspended.linkId());
            case Resumed resumed -> link(resumed.linkId());
            case BarProposed proposed -> link(proposed.linkId());
            case Barred barred -> link(barred.linkId());
            case BarReviewProposed review -> link(review.linkId());
            case BarLifted lifted -> link(lifted.linkId());
            case ReExtraditionRiskNoted noted -> link(noted.linkId());
            case Decision decision -> all("/relies_on/", decision.reliesOn());
            default -> Map.of();
        };
    }

    private static Map<String, UUID> link(@Nullable UUID id) {
        return id == null ? Map.of() : Map.of("/link_id", id);
    }

    private static Map<String, UUID> all(String pointer, List<UUID> ids) {
        Map<String, UUID> named = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            named.put(pointer + i, ids.get(i));
        }
        return named;
    }
}
