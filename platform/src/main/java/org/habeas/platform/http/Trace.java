package org.habeas.platform.http;

import org.jboss.logging.MDC;

/** The trace id of the request at hand (W3C Trace Context), for answers and log lines. */
public final class Trace {
    static final String KEY = "trace_id";

    private Trace() {}

    /** 32 hexadecimal digits, or "none" outside a request. */
    public static String id() {
        Object id = MDC.get(KEY);
        return id == null ? "none" : id.toString();
    }
}
