package org.habeas.advocacy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the secret of the installation is used for. Each use has a key of its own, derived from it
 * by HMAC-SHA-256.
 */
@ApplicationScoped
public class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final MailConfig config;

    Secrets(MailConfig config) {
        this.config = config;
    }

    /** What only this installation can have computed of a text, for one use. */
    public byte[] sign(String use, String text) {
        return hmac(key(use), text);
    }

    /** By what an address is found again without being kept. */
    public byte[] addressHash(String address) {
        return sign("address", address.strip().toLowerCase(Locale.ROOT));
    }

    /** Encrypted (AES-256-GCM, a nonce in front), and bound to what it belongs to. */
    public byte[] seal(byte[] plain, String belongsTo) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain, belongsTo);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** What was sealed. */
    public byte[] open(byte[] sealed, String belongsTo) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return cipher(Cipher.DECRYPT_MODE, nonce, rest, belongsTo);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] bytes, String belongsTo) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key("seal"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret of this installation does not fit", e);
        }
    }

    private byte[] key(String use) {
        String secret =
                config.secret()
                        .orElseThrow(
                                () -> new IllegalStateException("habeas.mail.secret is missing"));
        return hmac(secret.getBytes(StandardCharsets.UTF_8), use);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
