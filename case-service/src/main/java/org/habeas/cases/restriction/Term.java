package org.habeas.cases.restriction;

import java.time.LocalDate;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.docket.LegalDuration.Qualifier;
import org.jspecify.annotations.Nullable;

/** The end of a term, which only a day and an exact length give (TL-14). */
final class Term {
    private Term() {}

    static @Nullable LocalDate end(@Nullable FuzzyDate start, @Nullable LegalDuration length) {
        if (start == null || length == null || length.qualifier() != Qualifier.EXACT) {
            return null;
        }
        LocalDate first = start.earliest();
        boolean known = start.precision() == DatePrecision.DAY && start.changesState();
        return known && first != null ? length.after(first).orElse(null) : null;
    }
}
