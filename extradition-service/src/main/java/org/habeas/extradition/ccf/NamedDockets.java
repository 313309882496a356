package org.habeas.extradition.ccf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.extradition.ccf.CcfAct.*;
import org.jspecify.annotations.Nullable;

/** The other dockets that a request and its acts name, each by its JSON Pointer. */
final class NamedDockets {
    private NamedDockets() {}

    static Map<String, UUID> of(CcfHead head) {
        Map<String, UUID> named = new HashMap<>();
        put(named, "/alert_ids/", head.alertIds(), "");
        put(named, "/previous_request_id", head.previousRequestId());
        return named;
    }

    static Map<String, UUID> of(CcfAct act) {
        Map<String, UUID> named = new HashMap<>();
        switch (act) {
            case GroundProposed ground -> put(named, "/relies_on", ground.reliesOn());
            case GroundStated ground -> put(named, "/relies_on", ground.reliesOn());
            case NewFactDiscovered fact -> put(named, "/relies_on", fact.reliesOn());
            case ProvisionalMeasuresTaken _, Implemented _ ->
                    put(named, "/alert_ids/", alerts(act), "");
            case FoundNonCompliant _ -> put(named, "/orders/", alerts(act), "/alert_id");
            default -> {}
        }
        return named;
    }

    /** The alerts that a decision names. */
    static List<UUID> alerts(CcfAct act) {
        return switch (act) {
            case ProvisionalMeasuresTaken taken -> taken.alertIds();
            case Implemented implemented -> implemented.alertIds();
            case FoundNonCompliant found -> found.orders().stream().map(Order::alertId).toList();
            default -> List.of();
        };
    }

    static String pointer(CcfAct act) {
        return act instanceof FoundNonCompliant ? "/act/orders" : "/act/alert_ids";
    }

    private static void put(Map<String, UUID> named, String before, List<UUID> ids, String after) {
        for (int i = 0; i < ids.size(); i++) {
            named.put(before + i + after, ids.get(i));
        }
    }

    private static void put(Map<String, UUID> named, String pointer, @Nullable UUID id) {
        if (id != null) {
            named.put(pointer, id);
        }
    }
}
