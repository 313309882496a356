package org.habeas.extradition.extradition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** What can be said of an extradition proceeding, in the order in which it happens on one day. */
sealed interface ExtraditionAct extends Act {

    /** A source tells of a risk; no request is known. */
    record RiskReported() implements ExtraditionAct {}

    /** A source tells of a request; {@code basis} is its word, such as an arrest warrant. */
    record RequestReported(
            @Nullable @Size(max = 200) String basis, @Size(max = 50) List<@Valid Offence> soughtFor)
            implements ExtraditionAct {}

    /** Arrest in urgency before the request with its documents (ECE Art. 16). */
    record ProvisionallyArrested() implements ExtraditionAct {}

    /** {@code offences}: the words of the source alone; {@code soughtFor} has the kind too. */
    record RequestReceived(
            List<@Size(max = 300) String> offences, @Size(max = 50) List<@Valid Offence> soughtFor)
            implements ExtraditionAct {}

    record ArrestMade() implements ExtraditionAct {}

    /**
     * {@code sureties}: the words of the source. Who is named among the {@code suretyPersons} hides
     * the bail with them where they are private persons; {@link SuretyStood} names them apart.
     */
    record BailGranted(
            @Nullable BailForm form,
            @Nullable @Size(max = 200) String sureties,
            @Size(max = 50) List<@Valid Surety> suretyPersons)
            implements ExtraditionAct, Bail {
        @Override
        public List<Surety> persons() {
            return suretyPersons;
        }
    }

    /** Somebody answers for the person who is on bail. */
    record SuretyStood(@Valid Surety surety) implements ExtraditionAct, Bail {
        @Override
        public List<Surety> persons() {
            return List.of(surety);
        }
    }

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
            List<RefusalGround> grounds,
            @Size(max = 20) List<UUID> reliesOn)
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
            @Nullable Basis finalityBasis,
            @Size(max = 20) List<UUID> reliesOn)
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

    /**
     * A remedy succeeded; what takes the place of the decision is told by another act.
     *
     * @param annulled of which level the decision is that falls; the newest one if left out
     */
    record DecisionAnnulled(
            @Nullable DecisionLevel level,
            @Nullable @Size(max = 200) String body,
            List<RefusalGround> grounds,
            @Nullable Boolean remitted,
            @Nullable DecisionLevel annulled,
            @Size(max = 20) List<UUID> reliesOn)
            implements ExtraditionAct, Decision {
        @Override
        public DecisionResult result() {
            return isRemitted() ? DecisionResult.REMITTED : DecisionResult.ANNULLED;
        }

        boolean isRemitted() {
            return remitted != null && remitted;
        }
    }

    record OrderBecameEnforceable() implements ExtraditionAct {}

    /** No remedy is left against the last refusal, or none was lodged in time. */
    record RefusalBecameFinal(@Nullable Basis basis) implements ExtraditionAct {}

    /** {@code level}: of which level the decision is; the newest one if left out. */
    record DecisionNotified(Notified to, @Nullable DecisionLevel level) implements ExtraditionAct {}

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

    /**
     * The day on which the person is to be taken over (ECE Art. 18).
     *
     * @param afterHindrance whether it takes the place of a day that passed for reasons beyond the
     *     States' control (ECE Art. 18(5))
     */
    record SurrenderAppointed(FuzzyDate day, @Nullable Boolean afterHindrance)
            implements ExtraditionAct {
        boolean replaces() {
            return afterHindrance != null && afterHindrance;
        }
    }

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

    /** After a surrender: other acts, or another State (ECE Arts. 14 and 15). */
    record SpecialityRaised(
            SpecialityMatter matter, SpecialityStep step, @Nullable @State String toState)
            implements ExtraditionAct {}

    record EndedByDeath() implements ExtraditionAct {}
}
