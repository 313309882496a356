package org.habeas.extradition.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.DateModality;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A fact as stored: one of a kind per docket and person. */
@Entity
@Table(name = "subject_fact")
class SubjectFactRow {
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

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    @Column(name = "linked_id")
    private @Nullable UUID linkedId;

    private @Nullable LocalDate since;

    @Column(name = "told_on")
    private @Nullable String toldOn;

    @Column(name = "told_modality")
    private @Nullable String toldModality;

    @Column(name = "noted_at")
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SubjectFactRow() {}

    SubjectFactRow(SubjectFact fact, Instant now) {
        this.id = id(fact);
        this.personId = fact.personId();
        this.kind = fact.kind();
        this.docketId = fact.docketId();
        this.entryId = fact.entryId();
        this.state = fact.state();
        this.word = fact.word();
        this.visibility = fact.visibility().ordinal();
        this.linkedId = fact.linkedId();
        this.since = fact.since();
        tell(fact.on());
        this.notedAt = now;
    }

    private void tell(@Nullable FuzzyDate on) {
        toldOn = on == null ? null : on.iso();
        toldModality = on == null ? null : on.modality().name();
    }

    private @Nullable FuzzyDate on() {
        return toldOn == null || toldModality == null
                ? null
                : FuzzyDate.parse(toldOn).with(DateModality.valueOf(toldModality));
    }

    static UUID id(SubjectFact fact) {
        String name = fact.personId() + ":" + fact.kind() + ":" + fact.docketId();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
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
                on());
    }

    /** What the docket tells now takes the place of what it told; false if it is the same. */
    boolean update(SubjectFact now, Instant at) {
        if (fact().equals(now)) {
            return false;
        }
        entryId = now.entryId();
        state = now.state();
        word = now.word();
        visibility = now.visibility().ordinal();
        linkedId = now.linkedId();
        since = now.since();
        tell(now.on());
        notedAt = at;
        return true;
    }
}
