package org.habeas.gateway.answer;

import com.github.luben.zstd.Zstd;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Answers;
import org.habeas.platform.http.ETags;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the door itself, in the coding that the asker likes most: those of the services are
 * packed by them.
 */
public final class Packed {
    /** A packet takes it anyway. */
    private static final int WORTHWHILE = 1200;

    private static final boolean CAN_ZSTD = canZstd();

    private Packed() {}

    /**
     * Begins the answer.
     *
     * @param accepted what the asker sent as {@code Accept-Encoding}
     */
    public static Response.ResponseBuilder of(byte[] body, @Nullable String accepted) {
        Coding coding = coding(body, accepted);
        Response.ResponseBuilder answer =
                Response.ok(coding.packed(body)).header(HttpHeaders.VARY, "Accept-Encoding");
        return coding == Coding.IDENTITY
                ? answer
                : answer.header(HttpHeaders.CONTENT_ENCODING, coding.token());
    }

    /**
     * 200 with the bytes, or 304 if the asker has them in the coding that is wanted: each coding
     * has a tag of its own, since a strong tag names bytes.
     */
    public static Response read(
            byte[] body,
            Visibility clearance,
            @Nullable String ifNoneMatch,
            @Nullable String accepted) {
        Coding coding = coding(body, accepted);
        if (coding == Coding.IDENTITY) {
            return Answers.read(body, ETags.of(body), clearance, ifNoneMatch);
        }
        String tag = ETags.of(body) + '-' + coding.token();
        Response answer = Answers.read(coding.packed(body), tag, clearance, ifNoneMatch);
        if (answer.hasEntity()) {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, coding.token());
        }
        return answer;
    }

    private static Coding coding(byte[] body, @Nullable String accepted) {
        return body.length < WORTHWHILE ? Coding.IDENTITY : coding(accepted);
    }

    private static Coding coding(@Nullable String accepted) {
        return Coding.wanted(CAN_ZSTD || accepted == null ? accepted : "zstd;q=0, " + accepted);
    }

    /** Its code is of the machine. */
    private static boolean canZstd() {
        try {
            return Zstd.compressBound(1) > 0;
        } catch (LinkageError missing) {
            return false;
        }
    }
}
