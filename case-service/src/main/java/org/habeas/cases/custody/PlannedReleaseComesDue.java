package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Expectation;
import org.habeas.docket.Folded;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Change;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;

/**
 * a release was planned for a day that has passed, and nobody tells of it. The status stays
 * as it is (INV-C-04); somebody has to find out.
 */
@Rule(
        value = "R-08",
        when = {"the day after a planned release"},
        then =
                "Tells release-due-date-reached and asks for confirm_release; without word after the days of the rule the case file has priority high. The custody status stays.")
@ApplicationScoped
public class PlannedReleaseComesDue {
    public static final String RULE = "R-08";

    private final StaffTasks tasks;
    private final ReleasePatience patience;

    PlannedReleaseComesDue(StaffTasks tasks, ReleasePatience patience) {
        this.tasks = tasks;
        this.patience = patience;
    }

    /**
     * A planned release of which there is no word.
     *
     * @param urgentFrom the day on which silence becomes urgent
     */
    public record Missed(Entry<CustodyAct> entry, LocalDate urgentFrom) {}

    /** The planned releases of which there is no word, while the person is not known to be free. */
    public List<Missed> missed(Folded<CustodyAct, CustodyState> folded) {
        return mayStillBeHeld(folded.state().status())
                ? CustodyEvents.due(folded)
                        .map(Expectation::entry)
                        .map(e -> new Missed(e, patience.urgentFrom(e.effectiveDay())))
                        .toList()
                : List.of();
    }

    private static boolean mayStillBeHeld(CustodyStatus status) {
        return status.isHeld() || status == CustodyStatus.UNKNOWN;
    }

    void follow(Change<CustodyHead, CustodyAct, CustodyState> change) {
        List<Want> wanted =
                missed(change.after()).stream().map(missed -> want(change, missed)).toList();
        if (!wanted.isEmpty() || couldWant(change)) {
            tasks.settle(change.docketId(), RULE, wanted);
        }
    }

    /** Whether something may have been asked for before. */
    private static boolean couldWant(Change<CustodyHead, CustodyAct, CustodyState> change) {
        Entry<CustodyAct> entry = change.entry();
        return Stream.of(change.before(), change.after())
                        .anyMatch(folded -> CustodyEvents.due(folded).findAny().isPresent())
                || (entry != null && !entry.on().changesState());
    }

    private static Want want(Change<CustodyHead, CustodyAct, CustodyState> change, Missed missed) {
        Entry<CustodyAct> entry = missed.entry();
        return new Want(
                "confirm_release",
                change.head().personId(),
                change.docketId(),
                change.kind(),
                new Cause(RULE, null, "case", change.docketId(), entry.id()),
                entry.on(),
                entry.visibility().and(change.visibility()),
                missed.urgentFrom());
    }
}
