package org.habeas.gateway.receipt;

import java.time.Instant;
import java.util.UUID;

/** A record that its holder was told to forget and has not acknowledged, for the holder's eyes. */
record OpenReceipt(
        UUID receipt, String type, UUID id, String reason, Instant toldAt, Instant dueAt) {
    static OpenReceipt of(Object[] row) {
        return new OpenReceipt(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                Acknowledgements.instant(row[4]),
                Acknowledgements.instant(row[5]));
    }
}
