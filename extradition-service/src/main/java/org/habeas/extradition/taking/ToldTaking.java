package org.habeas.extradition.taking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** That the other services were told of a taking, and by which entry. */
@Entity
@Table(name = "taking_told")
class ToldTaking {
    @Id private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "docket_id")
    private UUID docketId;

    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "told_at")
    private Instant toldAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ToldTaking() {}

    ToldTaking(Taking taking, Instant now) {
        String name = taking.personId() + ":" + taking.entry();
        this.id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        this.personId = taking.personId();
        this.docketId = taking.docketId();
        this.entryId = taking.entry();
        this.toldAt = now;
    }

    boolean isBy(Taking taking) {
        return entryId.equals(taking.entry());
    }
}
