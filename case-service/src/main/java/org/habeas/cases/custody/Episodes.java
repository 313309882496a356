package org.habeas.cases.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.habeas.cases.custody.CustodyAct.CommittedToPsychiatricFacility;
import org.habeas.cases.custody.CustodyAct.Died;
import org.habeas.cases.custody.CustodyAct.Isolated;
import org.habeas.cases.custody.CustodyAct.PsychiatricRegimeChanged;
import org.habeas.cases.custody.CustodyAct.Released;
import org.habeas.cases.custody.CustodyAct.ReleasedOnBail;
import org.habeas.cases.custody.CustodyState.Order;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Cuts the life of a person into episodes: one ends where the next begins (INV-C-03). */
final class Episodes {
    private Episodes() {}

    static Episode unknown() {
        return new Episode(
                CustodyStatus.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    static CustodyState after(
            CustodyState before, CustodyStatus next, CustodyAct act, Entry<CustodyAct> entry) {
        Episode now = before.now();
        if (next == now.status()) {
            boolean tellsOfIt = CustodyTable.of(act).to() == next || act.tellsOfPlace();
            return tellsOfIt || act instanceof Isolated
                    ? before.with(more(now, act, entry))
                    : before;
        }
        List<Episode> earlier = new ArrayList<>(before.earlier());
        if (now.since() != null) {
            earlier.add(ended(now, entry));
        }
        return new CustodyState(
                begun(before, next, act, entry),
                earlier,
                before.orders(),
                before.abroad(),
                before.protections(),
                before.arbitrary());
    }

    private static Episode begun(
            CustodyState before, CustodyStatus next, CustodyAct act, Entry<CustodyAct> entry) {
        LegalBasis basis = basis(act, executed(before, act));
        boolean ordered = Episode.isOrdered(basis);
        return new Episode(
                next,
                entry.on(),
                null,
                entry.id(),
                act.kind(),
                act.state() == null ? stateKept(before.now(), next) : act.state(),
                act.facility(),
                act.place(),
                act.regime(),
                basis,
                act.statedDuration(),
                act instanceof Released r ? stated(r.releaseGround()) : null,
                act instanceof ReleasedOnBail bail ? bail.form() : null,
                act instanceof Died died ? died.circumstances() : null,
                act.claimedCause(),
                act.facilityType(),
                act.placePrecision(),
                ordered ? entry.on() : null,
                ordered ? Confirmation.YES : null,
                List.of());
    }

    /**
     * A later report of the same status tells more of it; an undated one only fills what is open.
     */
    private static Episode more(Episode now, CustodyAct act, Entry<CustodyAct> entry) {
        boolean undated = entry.on().precision() == DatePrecision.UNKNOWN;
        if (act instanceof Isolated isolated) {
            return apart(now, isolated, entry);
        }
        return new Episode(
                now.status(),
                now.from() == null ? entry.on() : now.from(),
                now.to(),
                now.since() == null ? entry.id() : now.since(),
                now.act() == null ? act.kind() : now.act(),
                pick(undated, now.state(), act.state()),
                pick(undated, now.facility(), act.facility()),
                pick(undated, now.place(), act.place()),
                pick(undated, now.regime(), act.regime()),
                pick(undated, now.legalBasis(), act.legalBasis()),
                pick(undated, now.statedDuration(), act.statedDuration()),
                pick(undated, now.releaseGround(), ground(act)),
                pick(
                        undated,
                        now.bailForm(),
                        act instanceof ReleasedOnBail bail ? bail.form() : null),
                pick(
                        undated,
                        now.circumstances(),
                        act instanceof Died died ? died.circumstances() : null),
                pick(undated, now.claimedCause(), act.claimedCause()),
                pick(undated, now.facilityType(), act.facilityType()),
                pick(undated, now.placePrecision(), act.placePrecision()),
                now.executedOn(),
                now.executionConfirmed(),
                now.isolations());
    }

    private static Episode apart(Episode now, Isolated act, Entry<CustodyAct> entry) {
        List<Isolation> all = new ArrayList<>(now.isolations());
        all.add(
                new Isolation(
                        act.isolation(),
                        act.occurrences(),
                        entry.on(),
                        entry.id(),
                        act.claimedCause()));
        return copy(now, now.to(), all);
    }

    private static <T> @Nullable T pick(boolean keep, @Nullable T known, @Nullable T told) {
        return told == null || (keep && known != null) ? known : told;
    }

    private static Episode ended(Episode now, Entry<CustodyAct> entry) {
        return copy(now, entry.on(), now.isolations());
    }

    private static Episode copy(Episode now, @Nullable FuzzyDate to, List<Isolation> isolations) {
        return new Episode(
                now.status(),
                now.from(),
                to,
                now.since(),
                now.act(),
                now.state(),
                now.facility(),
                now.place(),
                now.regime(),
                now.legalBasis(),
                now.statedDuration(),
                now.releaseGround(),
                now.bailForm(),
                now.circumstances(),
                now.claimedCause(),
                now.facilityType(),
                now.placePrecision(),
                now.executedOn(),
                now.executionConfirmed(),
                isolations);
    }

    /** A measure that follows another one in the same case is in the same country. */
    private static @Nullable String stateKept(Episode now, CustodyStatus next) {
        return switch (next) {
            case BAIL, DECEASED_IN_CUSTODY -> now.state();
            case REMAND, HOUSE_ARREST, IMPRISONED ->
                    switch (now.status()) {
                        case POLICE_CUSTODY, REMAND, HOUSE_ARREST -> now.state();
                        default -> null;
                    };
            default -> null;
        };
    }

    /** The order that this act carries out. */
    static Optional<Order> executed(CustodyState before, CustodyAct act) {
        boolean psychiatric =
                act instanceof CommittedToPsychiatricFacility
                        || act instanceof PsychiatricRegimeChanged;
        return psychiatric
                ? before.orders().stream().reduce((_, newest) -> newest)
                : Optional.empty();
    }

    private static @Nullable LegalBasis basis(CustodyAct act, Optional<Order> order) {
        return act.legalBasis() != null
                ? act.legalBasis()
                : order.map(Episodes::basis).orElse(null);
    }

    private static LegalBasis basis(Order order) {
        LegalBasis given = order.legalBasis();
        return given == null
                ? new LegalBasis(DecisionType.COMMITTAL_ORDER, null, null, order.on(), null)
                : new LegalBasis(
                        given.decision(),
                        given.body(),
                        given.proceedingId(),
                        given.orderedOn() == null ? order.on() : given.orderedOn(),
                        given.orderedDuration());
    }

    private static @Nullable ReleaseGround ground(CustodyAct act) {
        return act instanceof Released released ? released.releaseGround() : null;
    }

    private static ReleaseGround stated(@Nullable ReleaseGround ground) {
        return ground == null ? ReleaseGround.NOT_STATED : ground;
    }
}
