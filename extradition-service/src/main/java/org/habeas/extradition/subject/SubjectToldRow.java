package org.habeas.extradition.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was told of a person once. It is never changed, only marked as taken back. */
@Entity
@Table(name = "subject_told")
class SubjectToldRow {
    @Id private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    @Column(name = "docket_id")
    private UUID docketId;

    @Column(name = "entry_id")
    private @Nullable UUID entryId;

    private @Nullable String state;

    private @Nullable String word;

    @Column(name = "linked_id")
    private @Nullable UUID linkedId;

    private @Nullable LocalDate since;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "gone_at")
    private @Nullable Instant goneAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SubjectToldRow() {}

    SubjectToldRow(UUID id, SubjectFact fact, Instant now) {
        this.id = id;
        this.personId = fact.personId();
        this.kind = fact.kind();
        this.docketId = fact.docketId();
        this.entryId = fact.entryId();
        this.state = fact.state();
        this.word = fact.word();
        this.linkedId = fact.linkedId();
        this.since = fact.since();
        this.visibility = fact.visibility().ordinal();
        this.toldAt = now;
    }

    Instant toldAt() {
        return toldAt;
    }

    SubjectFact fact() {
        return new SubjectFact(
                personId,
                kind,
                docketId,
                entryId,
                state,
                word,
                Visibility.values()[visibility],
                linkedId,
                since,
                null);
    }
}
