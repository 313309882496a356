package org.habeas.gateway.dossier;

import com.fasterxml.jackson.databind.util.RawValue;
import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.habeas.gateway.service.LineBusy;
import org.habeas.gateway.service.ServiceCalls;
import org.jspecify.annotations.Nullable;

/** What came of asking for a part. */
sealed interface Told {
    Part part();

    /** The service said something about it. */
    record Answered(Part part, int status, MultiMap headers, byte[] body) implements Told {
        boolean isThere() {
            return status == 200;
        }
    }

    /**
     * It could not be had.
     *
     * @param code why, as a problem would say
     */
    record Missing(Part part, String code) implements Told {}

    static Told of(Part part, ServiceCalls.Answer answer) {
        if (answer.status() >= 500) {
            return new Missing(
                    part, answer.status() == 503 ? "service-not-ready" : "internal-error");
        }
        return new Answered(part, answer.status(), answer.headers(), answer.body().getBytes());
    }

    static Told of(Part part, Throwable cause) {
        return new Missing(
                part,
                switch (cause) {
                    case LineBusy _ -> "service-busy";
                    case TimeoutException _ -> "service-timeout";
                    default -> "service-unreachable";
                });
    }

    /** Its bytes as they came, if there is such a thing. */
    default @Nullable RawValue raw() {
        return this instanceof Answered answered && answered.isThere()
                ? new RawValue(new String(answered.body, StandardCharsets.UTF_8))
                : null;
    }
}
