package org.habeas.extradition.interim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an interim measure stands.
 *
 * @param stage the stage as if nobody had breached it; {@link #status} is what is shown
 * @param inForce whether the State must not remove the persons today
 * @param untilPassed the last day that the order names has passed, and nothing else is told
 * @param urgent it was breached
 * @param orders by which the body ordered it or let it go on
 * @param periods the times in which it was in force
 */
record InterimState(
        InterimStage stage,
        boolean inForce,
        boolean untilPassed,
        boolean urgent,
        List<Order> orders,
        List<Period> periods,
        List<Breach> breaches) {

    static final InterimState START =
            new InterimState(
                    InterimStage.UNKNOWN, false, false, false, List.of(), List.of(), List.of());

    /** One order; {@code endsByItself}: it says that it ends on its last day. */
    record Order(FuzzyDate on, UUID entry, @Nullable FuzzyDate until, boolean endsByItself) {
        /** The day after the last one, if the order names it as a day. */
        @Nullable LocalDate dayAfter() {
            LocalDate last = until == null ? null : until.latest();
            return last == null ? null : last.plusDays(1);
        }

        /** Only a day ends anything: a month may mean any of its days. */
        boolean runsOut() {
            return endsByItself
                    && until != null
                    && until.latest() != null
                    && Objects.equals(until.earliest(), until.latest());
        }
    }

    /** How a time in force ended. */
    enum How {
        LIFTED,
        RAN_OUT
    }

    record End(How how, FuzzyDate on, UUID entry) {}

    record Period(FuzzyDate from, UUID entry, @Nullable End end) {}

    record Breach(@Nullable UUID personId, FuzzyDate on, @Nullable UUID linkId, UUID entry) {}

    InterimState {
        orders = List.copyOf(orders);
        periods = List.copyOf(periods);
        breaches = List.copyOf(breaches);
    }

    InterimStage status() {
        return urgent ? InterimStage.BREACHED : stage;
    }

    InterimState at(InterimStage next) {
        return new InterimState(next, inForce, untilPassed, urgent, orders, periods, breaches);
    }

    /** In force from that order on, or longer. */
    InterimState ordered(Order order) {
        List<Period> all =
                inForce ? periods : and(periods, new Period(order.on, order.entry, null));
        return new InterimState(stage, true, false, urgent, and(orders, order), all, breaches);
    }

    InterimState ended(End end) {
        if (!inForce) {
            return this;
        }
        List<Period> all = new ArrayList<>(periods);
        Period open = all.removeLast();
        all.add(new Period(open.from, open.entry, end));
        return new InterimState(stage, false, false, urgent, orders, all, breaches);
    }

    /** A second source for the removal of the same person changes nothing. */
    InterimState breached(Breach one) {
        boolean known = breaches.stream().anyMatch(b -> Objects.equals(b.personId, one.personId));
        List<Breach> all = known ? breaches : and(breaches, one);
        return new InterimState(stage, inForce, untilPassed, true, orders, periods, all);
    }

    /** What time alone has made of it by that day. */
    InterimState onDay(LocalDate day) {
        if (!inForce) {
            return this;
        }
        Order order = orders.getLast();
        LocalDate after = order.dayAfter();
        if (after == null || after.isAfter(day)) {
            return this;
        }
        return order.runsOut()
                ? ended(new End(How.RAN_OUT, FuzzyDate.day(after), order.entry))
                : new InterimState(stage, true, true, urgent, orders, periods, breaches);
    }

    private static <T> List<T> and(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
