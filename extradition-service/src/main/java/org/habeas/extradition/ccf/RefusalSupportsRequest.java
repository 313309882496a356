package org.habeas.extradition.ccf;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.extradition.extradition.PoliticalRefusals.PoliticalRefusal;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.platform.event.Rule;

/**
 * an extradition refused on a political or discriminatory ground is a new fact for the
 * Commission. Somebody is asked to tell it, and open requests get its ground as a draft.
 */
@Rule(
        value = "R-05",
        when = {"extradition-refused"},
        then =
                "The ground extradition_refused is drafted on the open request and staff are asked for tell_ccf_of_refusal.")
final class RefusalSupportsRequest {
    static final String RULE = "R-05";

    private RefusalSupportsRequest() {}

    static List<Raising> on(UUID person, List<PoliticalRefusal> refusals) {
        return refusals.stream().map(refusal -> raising(person, refusal)).toList();
    }

    static Cause cause(PoliticalRefusal refusal) {
        return new Cause(RULE, null, "proceeding", refusal.docketId(), refusal.entry());
    }

    private static Raising raising(UUID person, PoliticalRefusal refusal) {
        return new Raising(
                TaskCode.TELL_CCF_OF_REFUSAL,
                person,
                refusal.docketId(),
                cause(refusal),
                refusal.on(),
                refusal.visibility(),
                refusal.sources(),
                null);
    }
}
