package org.habeas.platform.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.DateModality;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry as stored. Only its retraction is ever added to it. */
@Entity
@Table(name = "entry")
class EntryRow {
    @Id private UUID id;

    @Column(name = "docket_id")
    private UUID docketId;

    @Column(name = "act_kind")
    private String actKind;

    @JdbcTypeCode(SqlTypes.JSON)
    private String act;

    @Column(name = "happened_earliest")
    private @Nullable LocalDate earliest;

    @Column(name = "happened_latest")
    private @Nullable LocalDate latest;

    @Column(name = "date_precision")
    private String precision;

    private String modality;

    @Column(name = "raw_date")
    private @Nullable String rawDate;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    private String standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private String sources;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "retracted_at")
    private @Nullable Instant retractedAt;

    @Column(name = "retracted_by")
    private @Nullable String retractedBy;

    @Column(name = "retraction_reason")
    private @Nullable String retractionReason;

    private @Nullable UUID corrects;

    @Column(name = "standing_reason")
    private @Nullable String standingReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String cause;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected EntryRow() {}

    EntryRow(
            UUID id,
            UUID docketId,
            String actKind,
            String act,
            FuzzyDate on,
            Visibility visibility,
            Standing standing,
            String sources,
            Instant recordedAt,
            String recordedBy,
            @Nullable UUID corrects,
            @Nullable String cause,
            @Nullable String standingReason) {
        this.id = id;
        this.docketId = docketId;
        this.actKind = actKind;
        this.act = act;
        this.earliest = on.earliest();
        this.latest = on.latest();
        this.precision = on.precision().name();
        this.modality = on.modality().name();
        this.rawDate = on.raw();
        this.visibility = visibility.ordinal();
        this.standing = standing.name();
        this.sources = sources;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.corrects = corrects;
        this.cause = cause;
        this.standingReason = standingReason;
    }

    UUID id() {
        return id;
    }

    UUID docketId() {
        return docketId;
    }

    String act() {
        return act;
    }

    FuzzyDate on() {
        return new FuzzyDate(
                earliest,
                latest,
                DatePrecision.valueOf(precision),
                DateModality.valueOf(modality),
                rawDate);
    }

    Visibility visibility() {
        return Visibility.values()[visibility];
    }

    Standing standing() {
        return Standing.valueOf(standing);
    }

    String sources() {
        return sources;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    String actKind() {
        return actKind;
    }

    @Nullable Instant retractedAt() {
        return retractedAt;
    }

    @Nullable UUID corrects() {
        return corrects;
    }

    @Nullable String cause() {
        return cause;
    }

    @Nullable String standingReason() {
        return standingReason;
    }

    void retract(Instant at, String by, String reason) {
        retractedAt = at;
        retractedBy = by;
        retractionReason = reason;
    }
}
