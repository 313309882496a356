package org.habeas.extradition.ccf;

import java.util.List;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.platform.register.Look;

/** SM-10: what was not admitted is sent again with what was missing. */
final class InadmissibleIsRefiled {
    private InadmissibleIsRefiled() {}

    static List<Raising> on(Look<CcfHead, CcfAct, CcfState> request) {
        CcfState.Inadmissibility refused = request.state().inadmissible();
        if (refused == null || request.state().stage() != CcfStage.INADMISSIBLE) {
            return List.of();
        }
        return request.folded().applied().stream()
                .filter(entry -> entry.id().equals(refused.entry()))
                .map(entry -> raising(request, entry))
                .toList();
    }

    private static Raising raising(Look<CcfHead, CcfAct, CcfState> request, Entry<CcfAct> entry) {
        return new Raising(
                TaskCode.REFILE_CCF_REQUEST,
                request.head().applicantPersonId(),
                request.id(),
                new Cause(CcfReactions.RULE, null, "proceeding", request.id(), entry.id()),
                entry.on(),
                entry.visibility().and(request.visibility()),
                entry.sources(),
                null);
    }
}
