package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who recorded what, for rules that ask for two persons. */
@ApplicationScoped
public class Authors {
    private final Entries entries;

    Authors(Entries entries) {
        this.entries = entries;
    }

    /** Who recorded this act on this docket; empty if there is none that counts. */
    public Optional<String> of(UUID docketId, UUID entryId, String actKind) {
        return entries.findByIdOptional(entryId)
                .filter(row -> row.docketId().equals(docketId))
                .filter(row -> row.actKind().equals(actKind))
                .filter(row -> row.retractedAt() == null)
                .map(EntryRow::recordedBy);
    }
}
