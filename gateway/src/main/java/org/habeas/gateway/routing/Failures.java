package org.habeas.gateway.routing;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.service.LineBusy;
import org.habeas.gateway.service.LineResting;
import org.habeas.gateway.service.Service;

/** What an asker is told when no answer could be had: which service, and never where it stands. */
final class Failures {
    private Failures() {}

    static Problem of(
            Throwable cause,
            Service service,
            BoundedBody upload,
            boolean isRead,
            boolean reachedOnce) {
        if (upload.exceeded()) {
            return Problem.ofStatus(413);
        }
        return switch (cause) {
            case LineBusy _ ->
                    new Problem(503, "service-busy", "Too many requests wait for " + service + ".");
            case TimeoutException _ ->
                    upload.ended()
                            ? new Problem(
                                    504, "service-timeout", service + " did not answer in time.")
                            : Problem.ofStatus(408);
            case LineResting _ -> unreachable(service, true);
            case ConnectException _ -> unreachable(service, reachedOnce);
            case UnknownHostException _ -> unreachable(service, reachedOnce);
            // Nothing can have been recorded, so it is all the same how a read was lost.
            case Throwable _ when isRead -> unreachable(service, reachedOnce);
            default ->
                    new Problem(502, "broken-answer", service + " broke off before it answered.");
        };
    }

    /** A service that was never there is most likely still starting; one that was is down. */
    private static Problem unreachable(Service service, boolean reachedOnce) {
        if (!reachedOnce) {
            return notReady(service);
        }
        return new Problem(503, "service-unreachable", service + " cannot be reached now.");
    }

    static Problem notReady(Service service) {
        return new Problem(503, "service-not-ready", service + " is not ready yet.");
    }
}
