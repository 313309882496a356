package org.habeas.gateway.cache;

/** How an answer came about, as {@code Cache-Status} (RFC 9211) tells it. */
final class Status {
    static final String HEADER = "Cache-Status";

    /** The service has told of no change. */
    static final String HIT = "Habeas; hit";

    /** Nothing was kept. */
    static final String MISS = "Habeas; fwd=uri-miss";

    static final String MISS_KEPT = "Habeas; fwd=uri-miss; stored";

    /** Something was kept, and the service had to be asked. */
    static final String ASKED = "Habeas; fwd=stale; fwd-status=200";

    static final String ASKED_KEPT = "Habeas; fwd=stale; fwd-status=200; stored";

    /** What was kept is still the present answer, says the service. */
    static final String CONFIRMED = "Habeas; fwd=stale; fwd-status=304; stored";

    /** It is for the asker alone, or such answers are not kept. */
    static final String BYPASS = "Habeas; fwd=bypass";

    private Status() {}

    /** The service is lost; the answer was known to be the present one that many seconds ago. */
    static String standIn(long seconds) {
        return "Habeas; hit; ttl=-" + seconds + "; detail=service-lost";
    }
}
