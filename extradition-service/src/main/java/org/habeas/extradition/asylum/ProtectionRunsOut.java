package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.asylum.Protection.Grant;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Change;

/**
 * a protection that ran out, and whose prolongation nobody asked for, has to be renewed; this
 * falls when an entry shows that somebody did. The days before are told by the warnings.
 */
@Rule(
        value = "R-16",
        when = {"180, 90 and 30 days before the last day of a protection", "the day after it"},
        then =
                "Tells legal-deadline-approaching; after the last day without an application for extension tells protection-expired, asks staff for renew_protection and computes the danger anew.")
final class ProtectionRunsOut {
    static final String RULE = "R-16";

    private ProtectionRunsOut() {}

    static Stream<Raising> expired(Change<AsylumHead, AsylumAct, AsylumState> change, Claim claim) {
        Protection held = claim.protection();
        if (held == null || held.stage() != ProtectionStage.EXPIRED) {
            return Stream.empty();
        }
        Grant last = held.grants().getLast();
        LocalDate day = held.lastDay();
        FuzzyDate expired = day == null ? FuzzyDate.unknown() : FuzzyDate.day(day.plusDays(1));
        return Stream.of(
                AsylumTasks.raising(
                        change,
                        claim.personId(),
                        TaskCode.RENEW_PROTECTION,
                        RULE,
                        new Dated(expired, last.entry()),
                        day));
    }
}
