package org.habeas.extradition.subject;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one docket tells of a person.
 *
 * @param linkedId another docket that it names, such as a framework case
 * @param since the first day on which it certainly holds; null if nobody told
 * @param on when it happened, as exactly as it was told; null if nobody told
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
        @Nullable LocalDate since,
        @Nullable FuzzyDate on) {
    /** How the words of custody begin that tell of a death. */
    static final String DEAD = "deceased";

    public SubjectFact(
            UUID personId,
            FactKind kind,
            UUID docketId,
            @Nullable UUID entryId,
            @Nullable String state,
            @Nullable String word,
            Visibility visibility) {
        this(personId, kind, docketId, entryId, state, word, visibility, null, null, null);
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
                        .orElseGet(() -> LocalDate.ofInstant(event.at(), ZoneOffset.UTC)),
                bare(event.on()));
    }

    /** The wording of the source may tell more of a person than a date. */
    private static @Nullable FuzzyDate bare(@Nullable FuzzyDate on) {
        return on == null ? null : FuzzyDate.parse(on.iso()).with(on.modality());
    }

    /** Whether the person has died, in custody or not. */
    boolean tellsOfDeath() {
        return kind == FactKind.CUSTODY && word != null && word.startsWith(DEAD);
    }

    @Override
    public String toString() {
        return "SubjectFact[" + kind + " " + docketId + "]";
    }
}
