package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.prosecution.ProsecutionAct.TrialOpened;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the trials of a proceeding.
 *
 * @param trial its label, if it has one
 * @param setAside whether a higher court sent the case back or annulled its judgment
 */
public record Trial(
        @Nullable String trial,
        FuzzyDate openedOn,
        @Nullable String court,
        @Nullable Plea plea,
        @Nullable Boolean publicHearing,
        List<Absence> participants,
        @Nullable TrialOutcome outcome,
        @Nullable FuzzyDate decidedOn,
        boolean setAside,
        UUID entry) {

    public Trial {
        participants = List.copyOf(participants);
    }

    static Trial opened(TrialOpened told, Entry<?> entry) {
        return new Trial(
                told.trial(),
                entry.on(),
                told.court(),
                told.plea(),
                told.publicHearing(),
                told.participants(),
                null,
                null,
                false,
                entry.id());
    }

    /** The same trial with a verdict, or with one more of the same day. */
    Trial decided(TrialOutcome verdict, FuzzyDate on) {
        return new Trial(
                trial,
                openedOn,
                court,
                plea,
                publicHearing,
                participants,
                outcome == null ? verdict : outcome.and(verdict),
                on,
                setAside,
                entry);
    }

    /** The same trial, whose judgment does not stand. */
    Trial annulled() {
        return new Trial(
                trial,
                openedOn,
                court,
                plea,
                publicHearing,
                participants,
                outcome,
                decidedOn,
                true,
                entry);
    }

    @Override
    public String toString() {
        return "Trial[" + trial + " " + outcome + "]";
    }
}
