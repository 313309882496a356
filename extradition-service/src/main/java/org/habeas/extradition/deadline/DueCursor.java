package org.habeas.extradition.deadline;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Where a page of deadlines ends: its last day and id, opaque to clients. */
record DueCursor(LocalDate day, UUID id) {
    private static final int VERSION = 2;
    private static final int LENGTH = 25;

    String text() {
        byte[] bytes =
                ByteBuffer.allocate(LENGTH)
                        .put((byte) VERSION)
                        .putLong(day.toEpochDay())
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static @Nullable DueCursor read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH || bytes[0] != VERSION) {
                throw broken();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, LENGTH - 1);
            LocalDate day = LocalDate.ofEpochDay(buffer.getLong());
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw broken();
            }
            return new DueCursor(day, new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw broken();
        }
    }

    private static Refusal broken() {
        return Refusal.malformed(
                "broken-cursor", "This cursor is not one of ours; start with the first page.");
    }
}
