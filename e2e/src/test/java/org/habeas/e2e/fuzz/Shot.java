package org.habeas.e2e.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request that the fuzzer has thought of.
 *
 * @param address the path with its query, encoded
 * @param headers names and values by turns
 * @param fault what is wrong with it; none if it is as the document says
 */
public record Shot(
        Target target,
        String address,
        List<String> headers,
        @Nullable String body,
        @Nullable String fault) {

    @Override
    public String toString() {
        String what = target.method() + " " + address;
        String sent = body == null ? "" : " " + body.substring(0, Math.min(300, body.length()));
        return what + " " + headers + sent + (fault == null ? "" : " (" + fault + ")");
    }
}
