package org.habeas.extradition.alert;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.extradition.subject.Prosecutions.Dropped;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Look;

/** when the last charge has been dropped, nothing is left that an alert could serve. */
@Rule(
        value = "R-22",
        when = {"charge-dropped"},
        then =
                "When no proceedings are left, staff are asked for request_ccf_deletion, and factor T9 is gone.")
final class EndOfProceedingsAsksDeletion {
    static final String RULE = "R-22";

    private EndOfProceedingsAsksDeletion() {}

    static List<Raising> on(
            Look<AlertHead, AlertAct, AlertState> alert, UUID person, List<Dropped> last) {
        if (!alert.state().isLive()) {
            return List.of();
        }
        return last.stream()
                .map(dropped ->
                        new Raising(
                                TaskCode.REQUEST_CCF_DELETION,
                                person,
                                alert.id(),
                                new Cause(RULE, null, "case", dropped.docketId(), dropped.entry()),
                                FuzzyDate.unknown(),
                                dropped.visibility().and(alert.visibility()),
                                List.of(Provenance.titled("case-service")),
                                null))
                .toList();
    }
}
