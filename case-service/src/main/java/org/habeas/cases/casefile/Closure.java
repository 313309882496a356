package org.habeas.cases.casefile;

import java.util.Comparator;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.task.Want;

/** Nothing keeps a file open any more: whether it is closed, a person decides. */
final class Closure {
    static final Comparator<Ended> LATEST =
            Comparator.comparing(Ended::on, FuzzyDate.ORDER).thenComparing(Ended::entry);

    private Closure() {}

    /** What ended last. */
    record Ended(UUID docketId, UUID entry, FuzzyDate on, Visibility visibility) {}

    static Want want(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look, String rule, Ended ended) {
        return new Want(
                "examine_closure",
                null,
                look.id(),
                look.kind(),
                new Cause(rule, null, "case", ended.docketId(), ended.entry()),
                ended.on(),
                ended.visibility(),
                null);
    }
}
