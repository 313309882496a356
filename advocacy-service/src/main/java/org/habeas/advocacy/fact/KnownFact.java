package org.habeas.advocacy.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.habeas.docket.DateModality;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an event told, of a person or of one matter. */
@Entity
@Table(name = "known_fact")
class KnownFact {
    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    private String type;
    private String service;

    @Column(name = "docket_id")
    private UUID docketId;

    @Column(name = "docket_kind")
    private String docketKind;

    @Column(name = "entry_id")
    private @Nullable UUID entryId;

    private String happened;
    private String modality;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String payload;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected KnownFact() {}

    KnownFact(
            UUID eventId,
            @Nullable UUID personId,
            String type,
            String service,
            UUID docketId,
            String docketKind,
            @Nullable UUID entryId,
            FuzzyDate on,
            Visibility visibility,
            Instant recordedAt,
            String payload) {
        this.eventId = eventId;
        this.personId = personId;
        this.type = type;
        this.service = service;
        this.docketId = docketId;
        this.docketKind = docketKind;
        this.entryId = entryId;
        this.happened = on.iso();
        this.modality = on.modality().name();
        this.visibility = visibility.ordinal();
        this.recordedAt = recordedAt;
        this.payload = payload;
    }

    /** The same as it bears on a person who goes by another id too. */
    KnownFact as(UUID id) {
        KnownFact same = new KnownFact();
        same.eventId = eventId;
        same.personId = id;
        same.type = type;
        same.service = service;
        same.docketId = docketId;
        same.docketKind = docketKind;
        same.entryId = entryId;
        same.happened = happened;
        same.modality = modality;
        same.visibility = visibility;
        same.recordedAt = recordedAt;
        same.payload = payload;
        return same;
    }

    UUID eventId() {
        return eventId;
    }

    @Nullable UUID personId() {
        return personId;
    }

    String type() {
        return type;
    }

    String service() {
        return service;
    }

    UUID docketId() {
        return docketId;
    }

    String docketKind() {
        return docketKind;
    }

    /** The causing entry; what time alone brought about is named by its event. */
    UUID entryId() {
        return entryId == null ? eventId : entryId;
    }

    FuzzyDate on() {
        return FuzzyDate.parse(happened).with(DateModality.valueOf(modality));
    }

    Visibility visibility() {
        return Visibility.values()[visibility];
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String payload() {
        return payload;
    }
}
