package org.habeas.platform.http;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Where a page ends: the last id, opaque to clients. */
public final class Cursor {
    private static final int VERSION = 1;

    private Cursor() {}

    /** The cursor of the page that ends with this id. */
    public static String after(UUID last) {
        byte[] bytes =
                ByteBuffer.allocate(17)
                        .put((byte) VERSION)
                        .putLong(last.getMostSignificantBits())
                        .putLong(last.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The last id of the page before, or null for the first page. */
    public static @Nullable UUID read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        byte[] bytes = decode(cursor);
        if (bytes.length != 17 || bytes[0] != VERSION) {
            throw broken();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, 16);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw broken();
        }
    }

    private static Refusal broken() {
        return Refusal.malformed(
                "broken-cursor", "This cursor is not one of ours; start with the first page.");
    }
}
