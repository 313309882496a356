package org.habeas.cases.urgency;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.habeas.cases.custody.PlannedReleaseComesDue;
import org.habeas.cases.custody.PlannedReleaseComesDue.Missed;
import org.habeas.cases.person.Matter;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;

/** no word of a planned release for so many days. */
@Singleton
class SilenceIsUrgent {
    private final PlannedReleaseComesDue releases;

    SilenceIsUrgent(PlannedReleaseComesDue releases) {
        this.releases = releases;
    }

    Stream<Urgency> of(PersonFile file) {
        return file.custody().stream()
                .flatMap(matter ->
                        releases.missed(matter.look().folded()).stream()
                                .map(missed -> of(matter, missed)));
    }

    private static Urgency of(Matter<?, ?, ?> matter, Missed missed) {
        return new Urgency(
                false,
                FuzzyDate.day(missed.urgentFrom()),
                missed.entry().visibility().and(matter.look().visibility()),
                new Cause(
                        PlannedReleaseComesDue.RULE,
                        null,
                        "case",
                        matter.look().id(),
                        missed.entry().id()),
                missed.entry().sources());
    }
}
