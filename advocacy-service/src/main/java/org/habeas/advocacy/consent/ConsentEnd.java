package org.habeas.advocacy.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody no longer consents to campaigns about them. */
@Entity
@Table(name = "consent_end")
class ConsentEnd {
    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "person_id")
    private UUID personId;

    private LocalDate ended;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ConsentEnd() {}

    ConsentEnd(UUID eventId, UUID personId, LocalDate ended, Visibility visibility) {
        this.eventId = eventId;
        this.personId = personId;
        this.ended = ended;
        this.visibility = visibility.ordinal();
    }

    UUID eventId() {
        return eventId;
    }

    UUID personId() {
        return personId;
    }

    LocalDate ended() {
        return ended;
    }

    Visibility visibility() {
        return Visibility.values()[visibility];
    }
}
