package org.habeas.advocacy.compliance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.DateModality;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.json.Json;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an event of another service told of a person, and whether it was taken back since. */
@Entity
@Table(name = "compliance_fact")
class ToldFact {
    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "person_id")
    private UUID personId;

    private String type;
    private String service;

    @Column(name = "docket_id")
    private UUID docketId;

    @Column(name = "docket_kind")
    private String docketKind;

    @Column(name = "entry_id")
    private UUID entryId;

    private String happened;
    private String modality;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String payload;

    @Column(name = "gone_at")
    private @Nullable Instant goneAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ToldFact() {}

    ToldFact(Incoming event) {
        FuzzyDate on = event.when();
        this.eventId = event.id();
        this.personId = event.person();
        this.type = event.type();
        this.service = event.service();
        this.docketId = event.docketId();
        this.docketKind = event.docketKind();
        this.entryId = event.entryId() == null ? event.id() : event.entryId();
        this.happened = on.iso();
        this.modality = on.modality().name();
        this.visibility = event.visibility().ordinal();
        this.recordedAt = event.at();
        this.payload = Json.text(event.mapper(), event.payload());
    }

    UUID eventId() {
        return eventId;
    }

    UUID personId() {
        return personId;
    }

    String type() {
        return type;
    }

    String docketKind() {
        return docketKind;
    }

    UUID docketId() {
        return docketId;
    }

    UUID entryId() {
        return entryId;
    }

    FuzzyDate on() {
        return FuzzyDate.parse(happened).with(DateModality.valueOf(modality));
    }

    /** The first day on which it is certain; an undated fact is no younger than its record. */
    LocalDate day() {
        return on().effectiveDay().orElseGet(() -> recordedOn());
    }

    private LocalDate recordedOn() {
        return recordedAt.atZone(ZoneOffset.UTC).toLocalDate();
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

    boolean counts() {
        return goneAt == null && on().changesState();
    }

    boolean isGone() {
        return goneAt != null;
    }

    void goes(Instant at) {
        goneAt = at;
    }

    Cause cause(String rule) {
        return new Cause(rule, eventId, service, docketId, entryId);
    }

    /** The entry of the other service, which has the sources. It spoke when it was recorded. */
    Provenance source() {
        return new Provenance(
                type + " in " + docketKind,
                null,
                "/v1/" + docketKind + "/" + docketId,
                FuzzyDate.day(recordedOn()),
                null,
                entryId.toString(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
