package org.habeas.cases.evidence;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The hash that a sender says the bytes have (RFC 9530), in the one algorithm that we know. */
final class ContentDigest {
    private static final Pattern MEMBER = Pattern.compile("sha-256\\s*=\\s*(.*)");
    private static final Pattern BYTES = Pattern.compile(":([A-Za-z0-9+/]{43}=):");

    private ContentDigest() {}

    /** 64 hexadecimal digits, if the header has them; hashes of other algorithms are ignored. */
    static Optional<String> sha256(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        for (String member : header.split(",", -1)) {
            Matcher named = MEMBER.matcher(member.strip());
            if (named.matches()) {
                return Optional.of(hex(named.group(1)));
            }
        }
        return Optional.empty();
    }

    private static String hex(String value) {
        Matcher bytes = BYTES.matcher(value);
        if (!bytes.matches()) {
            throw Refusal.malformed("invalid-digest", "A digest is written sha-256=:base64:.");
        }
        return HexFormat.of().formatHex(Base64.getDecoder().decode(bytes.group(1)));
    }

    /** The header for a file of ours. */
    static String of(String sha256) {
        byte[] bytes = HexFormat.of().parseHex(sha256);
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
    }
}
