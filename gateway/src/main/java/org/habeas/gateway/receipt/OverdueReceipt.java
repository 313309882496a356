package org.habeas.gateway.receipt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An overdue acknowledgement, for administrators. Without the record: they need not know of it; the
 * holder finds it by the receipt.
 *
 * @param lastReadAt when the holder last asked for changes
 */
record OverdueReceipt(
        UUID receipt,
        String holder,
        String reason,
        Instant toldAt,
        Instant dueAt,
        @Nullable Instant lastReadAt) {
    static OverdueReceipt of(Object[] row) {
        return new OverdueReceipt(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Acknowledgements.instant(row[3]),
                Acknowledgements.instant(row[4]),
                row[5] == null ? null : Acknowledgements.instant(row[5]));
    }
}
