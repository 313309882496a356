package org.habeas.platform.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A piece of work that was asked for, as stored. */
@Entity
@Table(name = "staff_want")
class WantRow {
    @Id private UUID id;
    private String rule;
    private String code;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    private UUID about;

    @Column(name = "about_kind")
    private String aboutKind;

    @JdbcTypeCode(SqlTypes.JSON)
    private String cause;

    @Column(name = "cause_entry")
    private UUID causeEntry;

    @JdbcTypeCode(SqlTypes.JSON)
    private String happened;

    private @Nullable LocalDate due;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    @Column(name = "is_told")
    private boolean isTold;

    private int revision;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected WantRow() {}

    WantRow(UUID id, Want want, String cause, String happened, Visibility visibility, Instant now) {
        this.id = id;
        this.rule = want.cause().rule();
        this.code = want.code();
        this.personId = want.personId();
        this.about = want.about();
        this.aboutKind = want.aboutKind();
        this.cause = cause;
        this.causeEntry = want.cause().entryId();
        this.happened = happened;
        this.due = want.due();
        this.visibility = visibility.ordinal();
        this.wantedAt = now;
    }

    UUID id() {
        return id;
    }

    String rule() {
        return rule;
    }

    String code() {
        return code;
    }

    @Nullable UUID personId() {
        return personId;
    }

    UUID about() {
        return about;
    }

    String aboutKind() {
        return aboutKind;
    }

    String cause() {
        return cause;
    }

    String happened() {
        return happened;
    }

    @Nullable LocalDate due() {
        return due;
    }

    Instant wantedAt() {
        return wantedAt;
    }

    @Nullable Instant droppedAt() {
        return droppedAt;
    }

    Visibility visibility() {
        return Visibility.values()[visibility];
    }

    /** Whether the queue knows of it. */
    boolean isTold() {
        return isTold;
    }

    /** Whether the queue may know of it and it is still asked for. */
    boolean isToTell() {
        return droppedAt == null && visibility() != Visibility.RESTRICTED;
    }

    /** The next thing that is told of it: later words of one piece of work have a higher number. */
    int tell(boolean isWanted) {
        isTold = isWanted;
        return ++revision;
    }

    /** Asked for again, perhaps otherwise. */
    boolean moves(Want want, Visibility now, Instant at) {
        boolean isNew = droppedAt != null || !Objects.equals(due, want.due());
        if (droppedAt != null) {
            wantedAt = at;
        }
        droppedAt = null;
        due = want.due();
        visibility = now.ordinal();
        return isNew;
    }

    void drop(Instant at) {
        droppedAt = at;
    }

    @Override
    public String toString() {
        return "WantRow[" + id + " " + code + "]";
    }
}
