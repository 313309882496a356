package org.habeas.extradition.subject;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one docket tells of a person.
 *
 * @param linkedId another docket that it names, such as a framework case
 * @param since the first day on which it certainly holds; null if nobody told
 */
public record SubjectFact(
        UUID personId,
        FactKind kind,
        UUID docketId,
        @Nullable UUID entryId,
        @Nullable String state,
        @Nullable String word,
        Visibility visibility,
        @Nullable UUID linkedId,
        @Nullable LocalDate since) {

    public SubjectFact(
            UUID personId,
            FactKind kind,
            UUID docketId,
            @Nullable UUID entryId,
            @Nullable String state,
            @Nullable String word,
            Visibility visibility) {
        this(personId, kind, docketId, entryId, state, word, visibility, null, null);
    }

    /** What an event of another service tells of its person. */
    static SubjectFact of(
            Incoming event, FactKind kind, @Nullable String state, @Nullable String word) {
        return of(event, kind, state, word, null);
    }

    static SubjectFact of(
            Incoming event,
            FactKind kind,
            @Nullable String state,
            @Nullable String word,
            @Nullable UUID linkedId) {
        return new SubjectFact(
                event.person(),
                kind,
                event.docketId(),
                event.entryId(),
                state,
                word,
                event.visibility(),
                linkedId,
                event.when()
                        .effectiveDay()
                        .orElseGet(() -> LocalDate.ofInstant(event.at(), ZoneOffset.UTC)));
    }

    @Override
    public String toString() {
        return "SubjectFact[" + kind + " " + docketId + "]";
    }
}
