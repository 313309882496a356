package org.habeas.gateway.answer;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** In which coding an answer is wanted: the one that the asker likes most among those we have. */
public enum Coding {
    IDENTITY("identity"),
    GZIP("gzip"),
    ZSTD("zstd");

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in HTTP. */
    public String token() {
        return token;
    }

    /** What {@code Accept-Encoding} asks for; the smaller one where two are as welcome. */
    public static Coding wanted(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return IDENTITY;
        }
        double any = weight(accepted, "*", 0);
        double zstd = weight(accepted, ZSTD.token, any);
        double gzip = Math.max(weight(accepted, GZIP.token, any), weight(accepted, "x-gzip", 0));
        double best = Math.max(zstd, gzip);
        if (best <= 0 || weight(accepted, IDENTITY.token, 0) > best) {
            return IDENTITY;
        }
        return zstd >= gzip ? ZSTD : GZIP;
    }

    /** What an answer of the door itself looks like in this coding. */
    byte[] packed(byte[] plain) {
        return switch (this) {
            case IDENTITY -> plain;
            case GZIP -> gzipped(plain);
            case ZSTD -> Zstd.compress(plain);
        };
    }

    private static byte[] gzipped(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static double weight(String accepted, String token, double otherwise) {
        for (String part : accepted.split(",", -1)) {
            String[] named = part.split(";", -1);
            if (named[0].strip().toLowerCase(Locale.ROOT).equals(token)) {
                return named.length < 2 ? 1 : weight(named[1]);
            }
        }
        return otherwise;
    }

    /** A weight that cannot be read is none. */
    private static double weight(String parameter) {
        String[] pair = parameter.split("=", 2);
        String value = pair.length < 2 ? "" : pair[1].strip();
        boolean isWeight = pair[0].strip().equalsIgnoreCase("q");
        return !isWeight ? 1 : value.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(value) : 0;
    }
}
