package org.habeas.gateway.receipt;

import java.time.Instant;

/** Who keeps a copy of the register: when they last asked for changes, and what they owe. */
record CopyHolder(String holder, Instant lastReadAt, long open, long overdue) {
    static CopyHolder of(Object[] row) {
        return new CopyHolder(
                (String) row[0],
                Acknowledgements.instant(row[1]),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }
}
