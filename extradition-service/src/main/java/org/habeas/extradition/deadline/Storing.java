package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.deadline.Limits.Turn;
import org.habeas.extradition.limit.TimeLimits;

/** Stores what was counted of one docket in place of what was stored before. */
@ApplicationScoped
class Storing {
    /** Changes with what is stored, so that what was stored otherwise is counted anew. */
    private static final int FORM = 1;

    private final DeadlineRows rows;
    private final Reckoning reckoning;
    private final TimeLimits limits;

    Storing(DeadlineRows rows, Reckoning reckoning, TimeLimits limits) {
        this.rows = rows;
        this.reckoning = reckoning;
        this.limits = limits;
    }

    int edition() {
        return 31 * limits.edition() + FORM;
    }

    void begin(UUID docket) {
        rows.remove(docket);
    }

    /** What one audience may know; no deadline is told below the class of its rule. */
    void store(Visibility clearance, List<Turn> turns) {
        Map<UUID, DeadlineSpan> open = new LinkedHashMap<>();
        List<DeadlineSpan> spans = new ArrayList<>();
        for (Turn turn : turns) {
            Map<UUID, DeadlineSpan> now = new LinkedHashMap<>();
            turn.limits().stream()
                    .flatMap(known -> reckoning.of(known).stream())
                    .filter(deadline -> clearance.mayRead(deadline.visibility()))
                    .forEach(deadline -> now.put(deadline.id(), span(turn, open, deadline)));
            open.values().stream()
                    .filter(span -> !now.containsValue(span))
                    .forEach(span -> spans.add(span.until(turn.from())));
            open.clear();
            open.putAll(now);
        }
        spans.addAll(open.values());
        spans.forEach(span -> rows.add(span, clearance));
    }

    /** What has not changed since the turn before goes on. */
    private static DeadlineSpan span(Turn turn, Map<UUID, DeadlineSpan> open, Deadline deadline) {
        DeadlineSpan before = open.get(deadline.id());
        return before != null && before.deadline().equals(deadline)
                ? before
                : new DeadlineSpan(turn.from(), null, deadline);
    }

    void end(UUID docket, List<UUID> persons, Visibility visibility) {
        persons.forEach(person -> rows.concerns(docket, person, visibility));
        rows.counted(docket, edition());
    }
}
