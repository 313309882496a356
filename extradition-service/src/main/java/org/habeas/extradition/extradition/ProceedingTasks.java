package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.extradition.asylum.Shelters.Basis;
import org.habeas.extradition.extradition.ExtraditionAct.BarLifted;
import org.habeas.extradition.extradition.ExtraditionAct.BarProposed;
import org.habeas.extradition.extradition.ExtraditionAct.BarReviewProposed;
import org.habeas.extradition.extradition.ExtraditionAct.ExtraditionOrdered;
import org.habeas.extradition.extradition.ExtraditionAct.ReExtraditionRiskNoted;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.register.Look;

/**
 * The work that a proceeding under way gives to people; no rule decides it for them. What has been
 * settled, or is over, is asked for no longer.
 */
@ApplicationScoped
class ProceedingTasks {
    private static final String ORDERED = "SM-8";

    private final Tasks tasks;

    ProceedingTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** R-02, SM-8: what legal staff have to examine, as the proceeding stands now. */
    void follow(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        settle(look, ProtectionBarsExtradition.RULE);
        settle(look, ORDERED);
    }

    private void settle(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look, String rule) {
        List<Entry<ExtraditionAct>> applied = look.folded().applied();
        List<Raising> wanted =
                look.state().stage().isActive()
                        ? applied.stream()
                                .flatMap(e ->
                                        code(e, look.state(), applied).stream()
                                                .filter(code -> rule.equals(rule(code)))
                                                .map(code -> raising(look, e, code)))
                                .toList()
                        : List.of();
        tasks.settle(look.head().personId(), look.id(), rule, wanted);
    }

    private static String rule(TaskCode code) {
        return code == TaskCode.REQUEST_INTERIM_MEASURE ? ORDERED : ProtectionBarsExtradition.RULE;
    }

    /** What an entry asks people to do, as long as it is not done. */
    private static Optional<TaskCode> code(
            Entry<ExtraditionAct> entry,
            ExtraditionState now,
            List<Entry<ExtraditionAct>> applied) {
        return switch (entry.act()) {
            case BarProposed _ -> ask(TaskCode.CONFIRM_BAR, isOpen(entry, now));
            case BarReviewProposed _ -> ask(TaskCode.REVIEW_BAR, !isLifted(entry, applied));
            case ReExtraditionRiskNoted _ -> Optional.of(TaskCode.EXAMINE_RE_EXTRADITION_RISK);
            case ExtraditionOrdered _ -> ask(TaskCode.REQUEST_INTERIM_MEASURE, stands(entry, now));
            default -> Optional.empty();
        };
    }

    private static Optional<TaskCode> ask(TaskCode code, boolean isOpen) {
        return isOpen ? Optional.of(code) : Optional.empty();
    }

    /** Neither confirmed nor fallen. */
    private static boolean isOpen(Entry<ExtraditionAct> proposal, ExtraditionState now) {
        return now.obstacles().proposedBars().stream()
                .anyMatch(bar -> bar.entry().equals(proposal.id()));
    }

    private static boolean isLifted(
            Entry<ExtraditionAct> review, List<Entry<ExtraditionAct>> applied) {
        return applied.stream()
                .skip(applied.indexOf(review))
                .anyMatch(later -> later.act() instanceof BarLifted);
    }

    private static boolean stands(Entry<ExtraditionAct> order, ExtraditionState now) {
        return now.decisions().stream()
                .anyMatch(ruling -> ruling.entry().equals(order.id()) && ruling.stands());
    }

    private static Raising raising(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look,
            Entry<ExtraditionAct> entry,
            TaskCode code) {
        return new Raising(
                code,
                look.head().personId(),
                look.id(),
                new Cause(rule(code), null, "proceeding", look.id(), entry.id()),
                entry.on(),
                entry.visibility().and(look.visibility()),
                entry.sources(),
                null);
    }

    /** applications that do not let the person stay meanwhile. */
    void exposed(Proceeding proceeding, List<Basis> lodged) {
        UUID person = proceeding.head().personId();
        tasks.settle(
                person,
                proceeding.id(),
                AsylumSuspendsExtradition.RULE,
                lodged.stream().map(basis -> exposed(proceeding, basis)).toList());
    }

    private static Raising exposed(Proceeding proceeding, Basis lodged) {
        return new Raising(
                TaskCode.REQUEST_INTERIM_MEASURE,
                proceeding.head().personId(),
                proceeding.id(),
                new Cause(
                        AsylumSuspendsExtradition.RULE,
                        null,
                        "proceeding",
                        lodged.docketId(),
                        lodged.entry()),
                lodged.on(),
                lodged.visibility().and(proceeding.look().visibility()),
                lodged.sources(),
                null);
    }
}
