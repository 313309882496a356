package org.habeas.advocacy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of its own for each mail, to which what cannot be delivered comes back (VERP). It is
 * signed, so that nobody invents one.
 */
@ApplicationScoped
class ReturnPath {
    private static final Pattern FORM =
            Pattern.compile("<?[^@+<>]+\\+([0-9a-f]{32})\\.([0-9a-f]{16})@[^@<>]+>?");
    private static final int SIGNATURE = 8;

    private final MailConfig config;
    private final Secrets secrets;

    ReturnPath(MailConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
    }

    String of(UUID mail) {
        String base = config.bounces().or(config::from).orElseThrow();
        int at = base.lastIndexOf('@');
        String id = mail.toString().replace("-", "");
        return base.substring(0, at) + "+" + id + "." + signature(id) + base.substring(at);
    }

    /** The mail that an address belongs to, if we made it. */
    Optional<UUID> mail(String address) {
        Matcher parts = FORM.matcher(address.strip());
        if (!parts.matches() || config.secret().isEmpty()) {
            return Optional.empty();
        }
        String id = parts.group(1);
        boolean isOurs =
                MessageDigest.isEqual(
                        signature(id).getBytes(StandardCharsets.US_ASCII),
                        parts.group(2).getBytes(StandardCharsets.US_ASCII));
        return isOurs ? Optional.of(uuid(id)) : Optional.empty();
    }

    private String signature(String id) {
        return HexFormat.of().formatHex(secrets.sign("return-path", id), 0, SIGNATURE);
    }

    private static UUID uuid(String hex) {
        return new UUID(
                HexFormat.fromHexDigitsToLong(hex, 0, 16),
                HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }
}
