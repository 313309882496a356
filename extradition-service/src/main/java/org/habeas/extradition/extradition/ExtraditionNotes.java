package org.habeas.extradition.extradition;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the record of a proceeding beside its stage, each with the entry that tells it.
 */
final class ExtraditionNotes {
    private ExtraditionNotes() {}

    /** The entry by which the stage was reached. */
    record Reached(FuzzyDate on, UUID entry) {}

    /** How a State took what was decided. */
    record Answer(String by, Reaction reaction, FuzzyDate on, UUID entry) {}

    /** What the requesting State promises. */
    record Assurance(String by, @Nullable String terms, FuzzyDate on, UUID entry) {}

    /** A day on which the person is to be taken over. */
    record Appointment(FuzzyDate day, FuzzyDate on, UUID entry) {}

    /** What became of the bounds within which the person was handed over. */
    record Speciality(
            SpecialityMatter matter,
            SpecialityStep step,
            @Nullable String toState,
            FuzzyDate on,
            UUID entry) {}
}
