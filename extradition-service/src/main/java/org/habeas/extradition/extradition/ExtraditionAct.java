package org.habeas.extradition.extradition;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** What can be said of an extradition proceeding, in the order in which it happens on one day. */
sealed interface ExtraditionAct extends Act {

    /** A source tells of a risk; no request is known. */
    record RiskReported() implements ExtraditionAct {}

    /** A source tells of a request; {@code basis} is its word, such as an arrest warrant. */
    record RequestReported(@Nullable @Size(max = 200) String basis) implements ExtraditionAct {}

    /** Arrest in urgency before the request with its documents (ECE Art. 16). */
    record ProvisionallyArrested() implements ExtraditionAct {}

    record RequestReceived(List<@Size(max = 300) String> offences) implements ExtraditionAct {}

    record ArrestMade() implements ExtraditionAct {}

    record BailGranted(@Nullable BailForm form, @Nullable @Size(max = 200) String sureties)
            implements ExtraditionAct {}

    /** Detention on the request ended without bail. */
    record Freed() implements ExtraditionAct {}

    record CourtReviewOpened(@Nullable DecisionLevel level, @Nullable @Size(max = 200) String body)
            implements ExtraditionAct {}

    record DeclaredAdmissible(@Nullable DecisionLevel level, @Nullable @Size(max = 200) String body)
            implements ExtraditionAct, Decision {
        @Override
        public DecisionResult result() {
            return DecisionResult.ADMISSIBLE;
        }
    }

    record DeclaredInadmissible(
            @Nullable DecisionLevel level,
            @Nullable @Size(max = 200) String body,
            List<RefusalGround> grounds)
            implements ExtraditionAct, Decision {
        @Override
        public DecisionResult result() {
            return DecisionResult.INADMISSIBLE;
        }
    }

    record ExtraditionOrdered(@Nullable DecisionLevel level, @Nullable @Size(max = 200) String body)
            implements ExtraditionAct, Decision {
        @Override
        public DecisionResult result() {
            return DecisionResult.GRANTED;
        }
    }

    record Refused(
            @Nullable DecisionLevel level,
            @Nullable @Size(max = 200) String body,
            List<RefusalGround> grounds,
            @Nullable Finality finality,
            @Nullable Basis finalityBasis)
            implements ExtraditionAct, Decision {
        @Override
        public DecisionResult result() {
            return DecisionResult.REFUSED;
        }

        @Override
        public Finality certainty() {
            return finality == null ? Finality.NOT_STATED : finality;
        }

        /** A government's or a supreme court's refusal has no remedy above it. */
        boolean ends() {
            return finality == Finality.FINAL
                    || (finality != Finality.NOT_FINAL && level != null && level.isLast());
        }
    }

    record AppealLodged(@Nullable Appellant by) implements ExtraditionAct {}

    /** A remedy succeeded; what takes the place of the decision is told by another act. */
    record DecisionAnnulled(
            @Nullable DecisionLevel level,
            @Nullable @Size(max = 200) String body,
            List<RefusalGround> grounds,
            boolean remitted)
            implements ExtraditionAct {}

    record OrderBecameEnforceable() implements ExtraditionAct {}

    record Suspended(SuspensionGround ground, @Nullable UUID linkId) implements ExtraditionAct {}

    /** Ends the suspensions of that ground and link; every one if neither is told. */
    record Resumed(@Nullable SuspensionGround ground, @Nullable UUID linkId)
            implements ExtraditionAct {}

    /** Legal staff should examine whether this bars the extradition (INV-X-05). */
    record BarProposed(RefusalGround ground, @Nullable UUID linkId) implements ExtraditionAct {}

    record Barred(RefusalGround ground, @Nullable UUID linkId) implements ExtraditionAct {}

    /** What a bar rests on has ended; it stands until legal staff lift it. */
    record BarReviewProposed(@Nullable UUID linkId) implements ExtraditionAct {}

    record BarLifted(@Nullable RefusalGround ground, @Nullable UUID linkId)
            implements ExtraditionAct {}

    /** Protected here, but not against the requesting State, which might pass the person on. */
    record ReExtraditionRiskNoted(@Nullable UUID linkId) implements ExtraditionAct {}

    record AssurancesGiven(@State String by, @Nullable @Size(max = 500) String terms)
            implements ExtraditionAct {}

    record Reacted(@State String by, Reaction reaction) implements ExtraditionAct {}

    record RequestWithdrawn() implements ExtraditionAct {}

    /** No request came in time after a provisional arrest. */
    record Lapsed() implements ExtraditionAct {}

    record Surrendered() implements ExtraditionAct, Transfer {}

    /** Taken outside any procedure: abduction, kidnapping, disguised extradition. */
    record Rendered(@Nullable @State String fromState, @Nullable @State String toState)
            implements ExtraditionAct, Transfer {}

    record IllegallyDeported(
            @Nullable @State String fromState,
            @Nullable @State String toState,
            @Nullable @PositiveOrZero Integer accompanyingMinors)
            implements ExtraditionAct, Transfer {}

    record EndedByDeath() implements ExtraditionAct {}
}
