package org.habeas.local.supervisor;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the door of a local installation grants. Strangers, keys and partners get what they get
 * anywhere, so that whoever builds a client meets real limits; who records may load a whole
 * register at once. A variable of the environment decides over both.
 */
final class LocalLimits {
    private static final String PREFIX = "HABEAS_LIMIT_";
    private static final String PLENTY = "100000000";

    private LocalLimits() {}

    /**
     * The variables for the gateway.
     *
     * @param lifted whether everybody gets plenty: who measures asks more than anybody may
     */
    static Map<String, String> of(Map<String, String> environment, boolean lifted) {
        var limits = new TreeMap<String, String>();
        limits.put(PREFIX + "STAFF", PLENTY);
        limits.put(PREFIX + "STAFF_SEARCHES", PLENTY);
        if (lifted) {
            for (String tier : new String[] {"ANONYMOUS", "KEY", "PARTNER"}) {
                limits.put(PREFIX + tier, PLENTY);
                limits.put(PREFIX + tier + "_SEARCHES", PLENTY);
            }
        }
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                limits.put(name, value);
            }
        });
        return limits;
    }
}
