package org.habeas.gateway.answer;

import com.github.luben.zstd.Zstd;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
        Coding coding = body.length < WORTHWHILE ? Coding.IDENTITY : coding(accepted);
        Response.ResponseBuilder answer =
                Response.ok(coding.packed(body)).header(HttpHeaders.VARY, "Accept-Encoding");
        return coding == Coding.IDENTITY
                ? answer
                : answer.header(HttpHeaders.CONTENT_ENCODING, coding.token());
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
