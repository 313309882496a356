package org.habeas.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A PUBLIC answer as it goes out.
 *
 * @param docket what it rests on alone; null if anything in the service may change it
 * @param turn how often the service had written when it was asked
 * @param askedMs when it was asked
 * @param state the tag by which the service knows it
 * @param tag the tag of these bytes
 * @param headers name, value, name, value
 */
record Kept(
        Told told,
        @Nullable UUID docket,
        long turn,
        long askedMs,
        @Nullable String state,
        @Nullable String tag,
        List<String> headers,
        Buffer body) {
    private static final Set<String> OF_ONE_ANSWER =
            Set.of("content-length", "transfer-encoding", "date", "age", "cache-status", "trailer");

    /** Of the body; an answer without one has no such header. */
    private static final Set<String> OF_THE_BODY =
            Set.of("content-type", "content-encoding", "content-language", "content-disposition");

    static List<String> headers(MultiMap answer) {
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> header : answer) {
            if (!OF_ONE_ANSWER.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                kept.add(header.getKey());
                kept.add(header.getValue());
            }
        }
        return List.copyOf(kept);
    }

    /** The same answer, which the service has just said is still the present one. */
    Kept renewed(@Nullable UUID docketNow, long turnThen, long askedThenMs) {
        return new Kept(told, docketNow, turnThen, askedThenMs, state, tag, headers, body);
    }

    /** When it was last known to be the present answer; long ago if it is not. */
    long knownMs() {
        return told.knownMs(docket, turn, askedMs);
    }

    void writeHeaders(MultiMap target, boolean withBody) {
        for (int i = 0; i < headers.size(); i += 2) {
            String name = headers.get(i);
            if (withBody || !OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                target.add(name, headers.get(i + 1));
            }
        }
    }

    /** About how many bytes it takes to keep it. */
    int weight() {
        return body.length() + headers.stream().mapToInt(String::length).sum() + 400;
    }

    @Override
    public String toString() {
        return "kept answer of " + body.length() + " bytes";
    }
}
