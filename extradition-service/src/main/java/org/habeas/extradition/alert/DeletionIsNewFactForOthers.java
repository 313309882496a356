package org.habeas.extradition.alert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Look;

/**
 * R-03 (5): data deleted under Art. 3 are a new fact for everybody who is pursued in the same
 * affair. Nobody's alert moves by it (INV-X-07): people consider whether to ask the Commission.
 */
@Rule(
        value = "R-03",
        when = {"interpol-alert-deleted"},
        then =
                "A deletion under Article 3 asks for consider_ccf_request for everybody of the same affair; it touches neither other alerts nor extraditions, and the danger is computed anew.")
final class DeletionIsNewFactForOthers {
    static final String RULE = "R-03";

    private DeletionIsNewFactForOthers() {}

    /** {@code link}: the class in which it is told that the other belongs to the affair. */
    static List<Raising> on(
            Look<AlertHead, AlertAct, AlertState> alert, UUID other, Visibility link) {
        return deletion(alert).stream()
                .map(entry ->
                        new Raising(
                                TaskCode.CONSIDER_CCF_REQUEST,
                                other,
                                alert.id(),
                                new Cause(RULE, null, "proceeding", alert.id(), entry.id()),
                                entry.on(),
                                entry.visibility().and(alert.visibility()).and(link),
                                entry.sources(),
                                null))
                .toList();
    }

    private static Optional<Entry<AlertAct>> deletion(Look<AlertHead, AlertAct, AlertState> alert) {
        boolean gone =
                Set.of(AlertStage.DELETED, AlertStage.REISSUED).contains(alert.state().stage());
        return alert.folded().applied().stream()
                .filter(entry -> gone && isUnderArticle3(entry.act()))
                .findFirst();
    }

    private static boolean isUnderArticle3(AlertAct act) {
        return act instanceof AlertAct.Deleted deleted
                && deleted.ground() == RemovalGround.CONSTITUTION_ART_3;
    }
}
