package org.habeas.cases.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.custody.CustodyAct.CommittalOrdered;
import org.habeas.cases.custody.CustodyAct.CommittedToPsychiatricFacility;
import org.habeas.cases.custody.CustodyAct.DetainedForExtradition;
import org.habeas.cases.custody.CustodyAct.FoundArbitrary;
import org.habeas.cases.custody.CustodyAct.HouseArrestImposed;
import org.habeas.cases.custody.CustodyAct.Imprisoned;
import org.habeas.cases.custody.CustodyAct.LivesAbroad;
import org.habeas.cases.custody.CustodyAct.MilderHospitalPermitted;
import org.habeas.cases.custody.CustodyAct.OrderNotExecuted;
import org.habeas.cases.custody.CustodyAct.ProtectionEnded;
import org.habeas.cases.custody.CustodyAct.ProtectionNoted;
import org.habeas.cases.custody.CustodyAct.PsychiatricRegimeChanged;
import org.habeas.cases.custody.CustodyAct.Remanded;
import org.habeas.cases.custody.CustodyAct.RestrictionOfLibertyStarted;
import org.habeas.cases.custody.CustodyAct.ReturnedHome;
import org.habeas.cases.custody.CustodyState.Abroad;
import org.habeas.cases.custody.CustodyState.Arbitrary;
import org.habeas.cases.custody.CustodyState.Order;
import org.habeas.cases.custody.CustodyState.Protection;
import org.habeas.docket.Entry;
import org.jspecify.annotations.Nullable;

/** What stands beside the status: orders not carried out, exile, protection. */
final class Surroundings {
    private Surroundings() {}

    static CustodyState after(CustodyState state, CustodyAct act, Entry<CustodyAct> entry) {
        return new CustodyState(
                state.now(),
                state.earlier(),
                orders(state, act, entry),
                abroad(state.abroad(), act, entry),
                protections(state.protections(), act, entry),
                arbitrary(state.arbitrary(), act, entry));
    }

    private static List<Order> orders(CustodyState state, CustodyAct act, Entry<CustodyAct> entry) {
        if (act instanceof CommittalOrdered || act instanceof MilderHospitalPermitted) {
            List<Order> orders = new ArrayList<>(state.orders());
            orders.add(
                    new Order(
                            act.kind(),
                            CustodyStatus.COMPULSORY_PSYCHIATRIC,
                            entry.on(),
                            entry.id(),
                            act.facility(),
                            act.regime(),
                            act.legalBasis(),
                            Confirmation.NOT_STATED));
            return orders;
        }
        if (act instanceof OrderNotExecuted not) {
            return notExecuted(state.orders(), not.order());
        }
        boolean done =
                act instanceof CommittedToPsychiatricFacility
                        || act instanceof PsychiatricRegimeChanged
                        || state.status() == CustodyStatus.AT_LIBERTY
                        || state.status().isDead();
        return done ? List.of() : state.orders();
    }

    private static List<Order> notExecuted(List<Order> orders, @Nullable UUID which) {
        UUID meant = which == null && !orders.isEmpty() ? orders.getLast().entry() : which;
        return orders.stream()
                .map(order -> order.entry().equals(meant) ? order.notExecuted() : order)
                .toList();
    }

    private static List<Arbitrary> arbitrary(
            List<Arbitrary> before, CustodyAct act, Entry<CustodyAct> entry) {
        if (!(act instanceof FoundArbitrary found)) {
            return before;
        }
        List<Arbitrary> all = new ArrayList<>(before);
        all.add(new Arbitrary(found.mechanism(), found.decisionId(), entry.on(), entry.id()));
        return all;
    }

    /** Who is detained for extradition is abroad; who is held by the prosecuting State is not. */
    private static @Nullable Abroad abroad(
            @Nullable Abroad before, CustodyAct act, Entry<CustodyAct> entry) {
        if (act instanceof LivesAbroad lives) {
            return new Abroad(entry.on(), entry.id(), lives.state());
        }
        boolean same = before != null && Objects.equals(before.state(), act.state());
        if (act instanceof DetainedForExtradition) {
            return same ? before : new Abroad(entry.on(), entry.id(), act.state());
        }
        boolean home =
                act instanceof ReturnedHome
                        || act instanceof Remanded
                        || act instanceof Imprisoned
                        || act instanceof HouseArrestImposed
                        || act instanceof RestrictionOfLibertyStarted;
        return home && !(same && act.state() != null) ? null : before;
    }

    private static List<Protection> protections(
            List<Protection> before, CustodyAct act, Entry<CustodyAct> entry) {
        if (act instanceof ProtectionEnded ended) {
            return before.stream().filter(p -> !isMeant(p, ended)).toList();
        }
        if (!(act instanceof ProtectionNoted noted)) {
            return before;
        }
        Optional<Protection> known = before.stream().filter(p -> isSame(p, noted)).findFirst();
        List<Protection> all = new ArrayList<>(before);
        known.ifPresent(all::remove);
        all.add(
                new Protection(
                        noted.type(),
                        known.map(Protection::since).orElse(entry.on()),
                        known.map(Protection::entry).orElse(entry.id()),
                        noted.state() == null
                                ? known.map(Protection::state).orElse(null)
                                : noted.state(),
                        noted.applicationId()));
        return all;
    }

    private static boolean isSame(Protection known, ProtectionNoted noted) {
        return known.applicationId() != null && noted.applicationId() != null
                ? known.applicationId().equals(noted.applicationId())
                : Objects.equals(known.state(), noted.state()) && known.type() == noted.type();
    }

    private static boolean isMeant(Protection known, ProtectionEnded ended) {
        if (ended.applicationId() != null && known.applicationId() != null) {
            return ended.applicationId().equals(known.applicationId());
        }
        return (ended.type() == null || ended.type() == known.type())
                && (ended.state() == null || ended.state().equals(known.state()));
    }
}
