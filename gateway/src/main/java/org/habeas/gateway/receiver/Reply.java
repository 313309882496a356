package org.habeas.gateway.receiver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message. Of the answer only the status is kept: its body is not ours to read.
 *
 * @param status of HTTP, if there was an answer
 * @param failure why there was none
 * @param retryAfter what the receiver asked to wait
 */
public record Reply(
        @Nullable Integer status, @Nullable Failure failure, @Nullable Duration retryAfter) {

    /** Why there was no answer. */
    public enum Failure {
        ADDRESS_REFUSED,
        UNREACHABLE,
        TLS_FAILED,
        TIMEOUT,
        BROKEN_ANSWER
    }

    static Reply of(Failure failure) {
        return new Reply(null, failure, null);
    }

    /** Whether the receiver has taken it: any 2xx. A redirect is not followed and is no success. */
    public boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    /** Whether the receiver wants nothing any more. */
    public boolean isGone() {
        return status != null && status == 410;
    }
}
