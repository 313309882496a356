package org.habeas.extradition.risk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.Alert;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.Asylum;
import org.habeas.extradition.bearing.RiskFact.Claim;
import org.habeas.extradition.bearing.RiskFact.Held;
import org.habeas.extradition.bearing.RiskFact.InterimMeasure;
import org.habeas.extradition.bearing.RiskFact.Protection;
import org.habeas.extradition.bearing.RiskFact.Request;
import org.habeas.extradition.bearing.RiskFact.Shelter;
import org.habeas.extradition.bearing.RiskFact.Standing;

/** What somebody supposes of a docket, to see what would follow. */
record Assumption(UUID docketId, What what) {

    /** What is supposed. */
    enum What {
        /** Of any docket: as if nobody had ever told of it. */
        TAKEN_BACK,
        /** Of an alert: on a ground that is not a right. */
        DELETED,
        /**
         * Of an alert: under Art. 2 or Art. 3 of the Constitution, or because of refugee status.
         */
        DELETED_ON_RIGHTS_GROUND,
        BLOCKED,
        PUBLISHED,
        /** Of a request, an alert or an application. */
        WITHDRAWN,
        /** Of a request or an application. */
        REFUSED_FINALLY,
        /** Of a request: the order is enforceable; of an application: refugee status. */
        GRANTED,
        SUBSIDIARY_PROTECTION_GRANTED,
        SUSPENDED,
        RESUMED,
        BARRED,
        RELEASED,
        BAILED,
        /** Of a protection. */
        EXTENDED,
        EXPIRED,
        REVOKED,
        /** Of an interim measure. */
        LIFTED
    }

    /** The facts as they would be; the same if the supposition says nothing of that docket. */
    List<RiskFact> applied(List<RiskFact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.docketId().equals(docketId) ? after(fact) : Stream.of(fact))
                .toList();
    }

    private Stream<RiskFact> after(RiskFact fact) {
        if (what == What.TAKEN_BACK) {
            return Stream.of();
        }
        return switch (fact) {
            case Alert alert -> Stream.of(after(alert));
            case Request request -> Stream.of(after(request));
            case Held held -> after(held);
            case Asylum claim -> after(claim);
            case RiskFact.Exposed exposed -> after(exposed);
            case Protection protection -> after(protection);
            case InterimMeasure measure -> what == What.LIFTED ? Stream.of() : Stream.of(measure);
            case RiskFact.Transfer _,
                    RiskFact.Taking _,
                    RiskFact.Operation _,
                    RiskFact.Warning _,
                    RiskFact.PoliticalMotiveFound _ ->
                    Stream.of(fact);
        };
    }

    private RiskFact after(Alert alert) {
        AlertForce force =
                switch (what) {
                    case DELETED, WITHDRAWN -> AlertForce.DELETED_OTHERWISE;
                    case DELETED_ON_RIGHTS_GROUND -> AlertForce.DELETED_ON_RIGHTS_GROUND;
                    case BLOCKED -> AlertForce.BLOCKED;
                    case PUBLISHED -> AlertForce.ACTIVE;
                    case EXPIRED -> AlertForce.OVER;
                    default -> alert.force();
                };
        return new Alert(
                alert.docketId(),
                alert.entries(),
                alert.requestingStates(),
                force,
                alert.forArrest());
    }

    private RiskFact after(Request request) {
        Standing standing =
                switch (what) {
                    case WITHDRAWN -> Standing.OVER;
                    case REFUSED_FINALLY -> Standing.REFUSED_FINALLY;
                    case GRANTED -> Standing.ENFORCEABLE;
                    case SUSPENDED -> Standing.SUSPENDED;
                    case RESUMED -> Standing.PENDING;
                    case BARRED -> Standing.BARRED;
                    default -> request.standing();
                };
        return new Request(
                request.docketId(),
                request.entries(),
                request.requestingState(),
                request.instigatingState(),
                request.requestedState(),
                request.round(),
                standing);
    }

    /** Nobody is held any more for a request that is over. */
    private Stream<RiskFact> after(Held held) {
        return switch (what) {
            case RELEASED, WITHDRAWN, REFUSED_FINALLY, BARRED -> Stream.of();
            case BAILED -> Stream.of(new Held(held.docketId(), held.entries(), held.state(), true));
            default -> Stream.of(held);
        };
    }

    /** Once it is decided or withdrawn, it is no application any more that fails to protect. */
    private Stream<RiskFact> after(RiskFact.Exposed exposed) {
        return switch (what) {
            case WITHDRAWN, REFUSED_FINALLY, GRANTED, SUBSIDIARY_PROTECTION_GRANTED -> Stream.of();
            default -> Stream.of(exposed);
        };
    }

    private Stream<RiskFact> after(Asylum claim) {
        return switch (what) {
            case WITHDRAWN -> Stream.of(claim(claim, Claim.OVER));
            case REFUSED_FINALLY -> Stream.of(claim(claim, Claim.REFUSED_FINALLY));
            case GRANTED -> granted(claim, Shelter.REFUGEE_STATUS);
            case SUBSIDIARY_PROTECTION_GRANTED -> granted(claim, Shelter.SUBSIDIARY);
            default -> Stream.of(claim);
        };
    }

    private static Asylum claim(Asylum claim, Claim stands) {
        return new Asylum(claim.docketId(), claim.entries(), claim.hostState(), stands);
    }

    private static Stream<RiskFact> granted(Asylum claim, Shelter shelter) {
        return Stream.of(
                claim(claim, Claim.GRANTED),
                new Protection(
                        claim.docketId(),
                        claim.entries(),
                        claim.hostState(),
                        shelter,
                        true,
                        false,
                        false,
                        null));
    }

    private Stream<RiskFact> after(Protection p) {
        return switch (what) {
            case EXTENDED -> Stream.of(protection(p, true, false));
            case EXPIRED -> Stream.of(protection(p, false, false));
            case REVOKED -> Stream.of(protection(p, false, true));
            case REFUSED_FINALLY, WITHDRAWN, GRANTED, SUBSIDIARY_PROTECTION_GRANTED -> Stream.of();
            default -> Stream.of(p);
        };
    }

    private static Protection protection(Protection p, boolean inForce, boolean ended) {
        return new Protection(
                p.docketId(), p.entries(), p.hostState(), p.shelter(), inForce, false, ended, null);
    }
}
