package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.End;
import org.habeas.extradition.deadline.Limits.Turn;

/** Counts and stores the deadlines of a docket of another service, of which we know events only. */
@ApplicationScoped
class CountedElsewhere {
    private final Storing storing;

    CountedElsewhere(Storing storing) {
        this.storing = storing;
    }

    /** In place of what was known of that docket. */
    void count(UUID docket, String kind, List<StartElsewhere> starts) {
        storing.begin(docket);
        for (StartElsewhere one : starts) {
            List<Turn> turns = turns(docket, kind, one);
            for (Visibility clearance : Visibility.values()) {
                if (Visibility.PARTNER.compareTo(clearance) <= 0) {
                    storing.store(clearance, turns);
                }
            }
            storing.end(docket, List.of(one.personId()), one.visibility());
        }
    }

    /** As it ran, and since the day on which it ended as it ended. */
    private static List<Turn> turns(UUID docket, String kind, StartElsewhere one) {
        TimeStart start = one.start();
        End end = start.end();
        Turn whole = new Turn(one.since(), null, List.of(known(docket, kind, one, start)));
        LocalDate ended = end == null ? null : end.on().effectiveDay().orElse(null);
        if (ended == null || !ended.isAfter(one.since())) {
            return List.of(whole);
        }
        TimeStart running =
                new TimeStart(
                        start.rule(),
                        start.entry(),
                        start.start(),
                        start.state(),
                        start.due(),
                        null);
        Turn before = new Turn(one.since(), ended, List.of(known(docket, kind, one, running)));
        return List.of(before, new Turn(ended, null, whole.limits()));
    }

    private static Known known(UUID docket, String kind, StartElsewhere one, TimeStart start) {
        return new Known(
                start.of(one.personId()),
                docket, // one of a rule for each person, whatever entry tells it
                1,
                docket,
                kind,
                one.status(),
                List.of(one.personId()),
                one.visibility(),
                false);
    }
}
