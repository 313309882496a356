package org.habeas.gateway.coding;

import com.github.luben.zstd.Zstd;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Packs what the door answers itself, as the services pack theirs. What it passes on is not packed
 * twice: that never comes here.
 */
@Provider
public class OwnPacking implements WriterInterceptor {
    /** Below that the packing costs more than the bytes. */
    private static final int LEAST = 1024;

    private static final boolean ZSTD = canZstd();

    @Context
    @SuppressWarnings("NullAway.Init") // injected
    private HttpHeaders asked;

    @Context
    @SuppressWarnings("NullAway.Init") // injected
    private HttpServerResponse answer;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        MultivaluedMap<String, Object> headers = context.getHeaders();
        if (MediaType.SERVER_SENT_EVENTS_TYPE.isCompatible(context.getMediaType())
                || headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            context.proceed();
            return;
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        Coding coding = wanted();
        if (coding == Coding.IDENTITY) {
            context.proceed();
            return;
        }
        OutputStream out = context.getOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        context.setOutputStream(whole);
        context.proceed();
        context.setOutputStream(out);
        byte[] plain = whole.toByteArray();
        if (plain.length < LEAST) {
            out.write(plain);
            return;
        }
        // Those of the context have been copied to the answer by now.
        answer.headers()
                .set(HttpHeaders.CONTENT_ENCODING, coding.token())
                .remove(HttpHeaders.CONTENT_LENGTH);
        out.write(coding == Coding.ZSTD ? Zstd.compress(plain) : gzip(plain));
    }

    private Coding wanted() {
        List<String> accepted = asked.getRequestHeader(HttpHeaders.ACCEPT_ENCODING);
        Coding coding = Coding.wanted(accepted == null ? null : String.join(",", accepted));
        return coding == Coding.ZSTD && !ZSTD ? Coding.IDENTITY : coding;
    }

    /** Its code is of the machine, and may not be there for this one. */
    private static boolean canZstd() {
        try {
            return Zstd.compressBound(1) > 0;
        } catch (LinkageError missing) {
            return false;
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
