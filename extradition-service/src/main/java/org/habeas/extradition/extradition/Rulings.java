package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.habeas.docket.Entry;
import org.habeas.extradition.extradition.ExtraditionAct.DecisionAnnulled;
import org.habeas.extradition.extradition.ExtraditionAct.DecisionNotified;
import org.habeas.extradition.extradition.Ruling.Notice;

/** What one decision does to those before it. */
final class Rulings {
    private Rulings() {}

    static List<Ruling> and(List<Ruling> before, Decision decision, Entry<?> entry) {
        List<Ruling> all = new ArrayList<>(before);
        if (decision instanceof DecisionAnnulled annulment) {
            fallen(before, annulment, entry)
                    .ifPresent(r -> all.set(before.indexOf(r), r.annulled(entry.id())));
        }
        all.add(Ruling.of(decision, entry));
        return List.copyOf(all);
    }

    /**
     * The newest decision of the level that is told, or else the newest of another day: what a
     * court puts in the place of a decision on the same day is not what it annuls.
     */
    private static Optional<Ruling> fallen(
            List<Ruling> before, DecisionAnnulled annulment, Entry<?> entry) {
        Predicate<Ruling> is =
                annulment.annulled() == null
                        ? ruling -> !ruling.on().equals(entry.on())
                        : ruling -> ruling.level() == annulment.annulled();
        return newest(before, is.and(Ruling::stands).and(r -> r.result().decidesOnTheRequest()));
    }

    static List<Ruling> notified(List<Ruling> before, DecisionNotified act, Entry<?> entry) {
        return newest(before, r -> act.level() == null || r.level() == act.level())
                .map(r -> with(before, r, old -> old.notified(notice(act, entry))))
                .orElse(before);
    }

    private static Notice notice(DecisionNotified act, Entry<?> entry) {
        return new Notice(act.to(), entry.on(), entry.id());
    }

    /** No remedy is left against the newest decision with one of these results. */
    static List<Ruling> becameFinal(List<Ruling> before, Predicate<DecisionResult> results) {
        return newest(before, r -> r.stands() && results.test(r.result()))
                .map(r -> with(before, r, Ruling::becameFinal))
                .orElse(before);
    }

    /** The grounds on which it is refused at the moment. */
    static List<RefusalGround> grounds(List<Ruling> rulings) {
        return rulings.stream()
                .filter(r -> r.stands() && r.result().favoursThePerson())
                .flatMap(r -> r.grounds().stream())
                .distinct()
                .toList();
    }

    private static Optional<Ruling> newest(List<Ruling> rulings, Predicate<Ruling> which) {
        return rulings.reversed().stream().filter(which).findFirst();
    }

    private static List<Ruling> with(
            List<Ruling> rulings, Ruling one, UnaryOperator<Ruling> change) {
        UUID entry = one.entry();
        return rulings.stream().map(r -> r.entry().equals(entry) ? change.apply(r) : r).toList();
    }
}
