package org.habeas.extradition.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.TimeStart;

/**
 * A time limit that begins on a docket of another service.
 *
 * @param status the one word of that docket
 * @param since from which day on it is known to run
 */
public record StartElsewhere(
        UUID personId, TimeStart start, String status, LocalDate since, Visibility visibility) {

    @Override
    public String toString() {
        return "StartElsewhere[" + start.rule() + "]";
    }
}
