package org.habeas.cases.medical;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What doctors said, and what the court made of it. */
public record Opinion(
        @Nullable String by,
        FuzzyDate on,
        UUID entry,
        Conclusion conclusion,
        @Nullable CourtReaction courtReaction) {

    /** A later decision of a court answers every opinion that it has not answered yet. */
    Opinion answered(CourtReaction reaction) {
        return courtReaction == null ? new Opinion(by, on, entry, conclusion, reaction) : this;
    }

    boolean isAgainstMeasure() {
        return conclusion == Conclusion.NO_NEED_FOR_COMPULSORY_TREATMENT
                || conclusion == Conclusion.MILDER_MEASURE_SUFFICES;
    }

    @Override
    public String toString() {
        return "Opinion";
    }
}
