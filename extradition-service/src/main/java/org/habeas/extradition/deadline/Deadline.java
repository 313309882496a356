package org.habeas.extradition.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.TimeStart.End;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as one audience may know it, on the days on which nothing about it is recorded anew.
 *
 * @param id the same for every audience, also when the entry that it runs from is corrected
 * @param status the one word of the docket, as this audience knows it
 * @param entryId what it runs from
 * @param visibility the strictest of docket, entry and rule
 */
public record Deadline(
        UUID id,
        RuleCard rule,
        UUID docketId,
        String docketKind,
        String status,
        List<UUID> persons,
        UUID entryId,
        FuzzyDate start,
        @Nullable String state,
        boolean estimate,
        Verdict verdict,
        @Nullable End end,
        Visibility visibility) {

    public Deadline {
        persons = List.copyOf(persons);
    }

    public DeadlineState on(LocalDate day) {
        return verdict.on(day);
    }

    @Override
    public String toString() {
        return "Deadline[" + rule.id() + " " + id + "]";
    }
}
