package org.habeas.cases.days;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.facets.TallyFromSpans;
import org.habeas.cases.person.PersonFiles;
import org.habeas.cases.person.PersonKind;
import org.habeas.platform.register.Projection;

/**
 * The days of persons. What was known of them when is no projection but a record: rows that were
 * closed stay, and of those that are open only the wrong ones are closed and the missing ones
 * added, as if the person had changed. The numbers are counted again from them.
 */
@Singleton
class DaysProjection implements Projection {
    private final PersonKind kind;
    private final PersonFiles files;
    private final PersonDays days;
    private final TallyFromSpans tally;

    DaysProjection(PersonKind kind, PersonFiles files, PersonDays days, TallyFromSpans tally) {
        this.kind = kind;
        this.files = files;
        this.days = days;
        this.tally = tally;
    }

    @Override
    public List<String> tables() {
        return List.of("tally", "tally_change");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(kind.name());
    }

    /** After links and names; no view rests on it. */
    @Override
    public void fill(String persons, UUID docket) {
        files.whole(kind, docket).ifPresent(file -> days.write(file, file.lastRecorded()));
    }

    @Override
    public void refill() {
        tally.count();
    }
}
