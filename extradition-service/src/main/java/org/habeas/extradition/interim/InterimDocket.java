package org.habeas.extradition.interim;

import static org.habeas.extradition.interim.InterimStage.*;

import java.time.LocalDate;
import java.util.Optional;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.interim.InterimAct.*;
import org.habeas.extradition.interim.InterimState.Breach;
import org.habeas.extradition.interim.InterimState.End;
import org.habeas.extradition.interim.InterimState.How;
import org.habeas.extradition.interim.InterimState.Order;

/** The table of SM-13 and its fold. */
final class InterimDocket implements DocketRules<InterimAct, InterimState> {

    /**
     * Which act leads from where to where. An order is believed though its request is hidden; a
     * breach stands over the stage, so that the measure protects the others until it is lifted.
     */
    static Step<InterimStage> table(InterimAct act) {
        return switch (act) {
            case Requested _ -> Step.from(UNKNOWN, REFUSED, LIFTED).to(REQUESTED).orStay();
            case Refused _ ->
                    Step.from(UNKNOWN, REQUESTED).to(REFUSED).never(INDICATED, EXTENDED, LIFTED);
            case Indicated _ -> Step.from(UNKNOWN, REQUESTED).to(INDICATED).never(EXTENDED);
            case Extended _ -> Step.from(INDICATED, EXTENDED).to(EXTENDED).never(REFUSED);
            case Breached _ -> Step.from(INDICATED, EXTENDED).to(BREACHED).never(REFUSED);
            case Lifted _ ->
                    Step.from(UNKNOWN, REQUESTED, INDICATED, EXTENDED).to(LIFTED).never(REFUSED);
        };
    }

    @Override
    public InterimState start() {
        return InterimState.START;
    }

    @Override
    public InterimState after(InterimState before, Entry<InterimAct> entry, Findings findings) {
        InterimState now = before.onDay(entry.effectiveDay());
        InterimStage next = table(entry.act()).take(now.stage(), entry, findings);
        return switch (entry.act()) {
            case Requested _, Refused _ -> now.at(next);
            case Indicated act -> next == INDICATED ? now.at(next).ordered(order(act, entry)) : now;
            case Extended act -> next == EXTENDED ? now.at(next).ordered(order(act, entry)) : now;
            case Lifted _ ->
                    next == LIFTED
                            ? now.at(next).ended(new End(How.LIFTED, entry.on(), entry.id()))
                            : now;
            case Breached act ->
                    next == BREACHED
                            ? now.breached(
                                    new Breach(
                                            act.personId(), entry.on(), act.linkId(), entry.id()))
                            : now;
        };
    }

    private static Order order(Ordering act, Entry<InterimAct> entry) {
        return new Order(
                entry.on(),
                entry.id(),
                act.until(),
                act.endsByItself() != null && act.endsByItself());
    }

    @Override
    public InterimState onDay(InterimState state, LocalDate day) {
        return state.onDay(day);
    }

    @Override
    public Optional<LocalDate> changesAfter(InterimState state, LocalDate day) {
        return state.inForce()
                ? Optional.ofNullable(state.orders().getLast().dayAfter())
                        .filter(after -> after.isAfter(day))
                : Optional.empty();
    }

    /** One answer to one request: ordered or refused. */
    @Override
    public boolean contradict(Entry<InterimAct> one, Entry<InterimAct> other) {
        return one.on().overlaps(other.on())
                && (one.act() instanceof Indicated && other.act() instanceof Refused
                        || one.act() instanceof Refused && other.act() instanceof Indicated);
    }
}
