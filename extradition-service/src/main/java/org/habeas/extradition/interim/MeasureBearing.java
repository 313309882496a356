package org.habeas.extradition.interim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.Words;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.Standing;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.End;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.interim.InterimState.Breach;
import org.habeas.extradition.interim.InterimState.Order;
import org.habeas.extradition.interim.InterimState.Period;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What an interim measure means beyond itself; what it suspends, the suspended docket tells. */
final class MeasureBearing {
    /** The last day that an order names; no period has to be added. */
    static final String UNTIL = "TL-18";

    private MeasureBearing() {}

    /** The last day of each order; extended by the next, without meaning once it is over. */
    static List<TimeStart> limits(Look<InterimHead, InterimAct, InterimState> look) {
        List<Order> orders = look.state().orders();
        List<TimeStart> limits = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            if (order.until() != null) {
                limits.add(
                        new TimeStart(
                                UNTIL,
                                order.entry(),
                                order.on(),
                                look.head().againstState(),
                                order.until(),
                                i + 1 < orders.size()
                                        ? extended(orders.get(i + 1))
                                        : over(look.state())));
            }
        }
        return List.copyOf(limits);
    }

    private static End extended(Order next) {
        return new End(How.EXTENDED, next.on(), next.entry(), next.until());
    }

    private static @Nullable End over(InterimState state) {
        InterimState.End end = state.periods().isEmpty() ? null : state.periods().getLast().end();
        return end == null ? null : new End(How.MOOT, end.on(), end.entry(), null);
    }

    /** A removal has overtaken the measure. */
    static List<Edge> edges(Look<InterimHead, InterimAct, InterimState> look) {
        return look.state().breaches().stream()
                .filter(breach -> breach.linkId() != null)
                .map(breach -> edge(look, breach))
                .toList();
    }

    private static Edge edge(Look<InterimHead, InterimAct, InterimState> look, Breach breach) {
        Cause cause =
                look.folded().applied().stream()
                        .filter(entry -> entry.id().equals(breach.entry()))
                        .findFirst()
                        .map(entry -> entry.cause())
                        .orElse(null);
        UUID link = Objects.requireNonNull(breach.linkId());
        return new Edge(
                EdgeType.OVERTAKES,
                cause == null ? Node.docket(link) : Node.entry(link, cause.entryId()),
                Node.docket(look.id()),
                breach.entry(),
                cause == null ? null : cause.rule(),
                breach.on(),
                null);
    }

    /** S7: in force against that State, for each of its persons who has not been removed. */
    static List<RiskFact> risks(Look<InterimHead, InterimAct, InterimState> look, UUID person) {
        InterimState state = look.state();
        if (!state.inForce()
                || wasRemoved(state, person)
                || !look.head().persons().contains(person)) {
            return List.of();
        }
        Period open = state.periods().getLast();
        UUID newest = state.orders().getLast().entry();
        List<UUID> entries =
                newest.equals(open.entry()) ? List.of(newest) : List.of(open.entry(), newest);
        return List.of(new RiskFact.InterimMeasure(look.id(), entries, look.head().againstState()));
    }

    /** Breached as to those who were removed; it goes on for the others. */
    static Standing standing(InterimState state, UUID person) {
        boolean breached = state.urgent() && wasRemoved(state, person);
        return new Standing(Words.of(breached ? state.status() : state.stage()), Map.of());
    }

    private static boolean wasRemoved(InterimState state, UUID person) {
        return state.breaches().stream().anyMatch(breach -> concerns(breach, person));
    }

    private static boolean concerns(Breach breach, UUID person) {
        return breach.personId() == null || breach.personId().equals(person);
    }
}
