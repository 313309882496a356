package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.extradition.extradition.ExtraditionNotes.Answer;
import org.habeas.extradition.extradition.ExtraditionNotes.Appointment;
import org.habeas.extradition.extradition.ExtraditionNotes.Assurance;
import org.habeas.extradition.extradition.ExtraditionNotes.Reached;
import org.habeas.extradition.extradition.ExtraditionNotes.Speciality;
import org.jspecify.annotations.Nullable;

/**
 * Where an extradition proceeding stands.
 *
 * @param stage the stage as if nothing suspended or barred it; {@link #status} is what is shown
 * @param breach whether the person was handed over though that was not lawful (INV-X-03)
 * @param measure whether the person is held, as far as told; {@code measures} are all over time
 * @param reExtraditionRisk protected here, but not from the requesting State
 * @param reached what brought it to this stage
 * @param appointments the days appointed for a surrender; never told before it to the public
 * @param refusalGrounds the grounds of the refusals that stand
 * @param outcome how it ended, or what keeps it from going on
 * @param returnsTo the stage that shows again when what suspends or bars it ends (INV-X-04)
 */
record ExtraditionState(
        ExtraditionStage stage,
        boolean breach,
        Obstacles obstacles,
        @Nullable Held measure,
        List<Ruling> decisions,
        List<Answer> reactions,
        boolean reExtraditionRisk,
        @Nullable Reached reached,
        List<Held> measures,
        List<Offence> offences,
        List<Assurance> assurances,
        List<Appointment> appointments,
        List<Speciality> speciality,
        List<RefusalGround> refusalGrounds,
        @Nullable ExtraditionOutcome outcome,
        @Nullable ExtraditionStage returnsTo) {

    static final ExtraditionState START = new Draft().state();

    ExtraditionState {
        decisions = List.copyOf(decisions);
        reactions = List.copyOf(reactions);
        measures = List.copyOf(measures);
        offences = List.copyOf(offences);
        assurances = List.copyOf(assurances);
        appointments = List.copyOf(appointments);
        speciality = List.copyOf(speciality);
        refusalGrounds = List.copyOf(refusalGrounds);
    }

    /** The state of SM-8: a bar before a suspension before the stage they stand over. */
    ExtraditionStage status() {
        if (!stage.isActive()) {
            return stage;
        }
        if (!obstacles.bars().isEmpty()) {
            return ExtraditionStage.BARRED;
        }
        return obstacles.suspensions().isEmpty() ? stage : ExtraditionStage.SUSPENDED;
    }

    ExtraditionState at(ExtraditionStage next, Entry<?> by) {
        boolean over = next.hasEnded() && next != ExtraditionStage.LAPSED;
        return but(draft -> {
            draft.stage = next;
            draft.reached = new Reached(by.on(), by.id());
            draft.obstacles = over ? obstacles.over(by) : obstacles;
            draft.measure = next.isGone() ? null : measure;
        });
    }

    ExtraditionState with(Obstacles now) {
        return but(draft -> draft.obstacles = now);
    }

    ExtraditionState with(Held now) {
        Held last = measures.isEmpty() ? null : measures.getLast();
        Held merged = last != null && last.isOneWith(now) ? last.and(now) : now;
        return but(draft -> {
            draft.measure = merged;
            draft.measures =
                    last != null && last.isOneWith(now)
                            ? and(measures.subList(0, measures.size() - 1), merged)
                            : and(measures, now);
        });
    }

    ExtraditionState withDecisions(List<Ruling> now) {
        return but(draft -> draft.decisions = now);
    }

    ExtraditionState with(Answer answer) {
        return but(draft -> draft.reactions = and(reactions, answer));
    }

    ExtraditionState with(Assurance given) {
        return but(draft -> draft.assurances = and(assurances, given));
    }

    ExtraditionState with(Appointment appointed) {
        return but(draft -> draft.appointments = and(appointments, appointed));
    }

    ExtraditionState with(Speciality raised) {
        return but(draft -> draft.speciality = and(speciality, raised));
    }

    ExtraditionState soughtFor(List<Offence> told) {
        List<Offence> all = Stream.concat(offences.stream(), told.stream()).distinct().toList();
        return but(draft -> draft.offences = all);
    }

    ExtraditionState breached() {
        return but(draft -> draft.breach = true);
    }

    ExtraditionState mayBePassedOn() {
        return but(draft -> draft.reExtraditionRisk = true);
    }

    /** With what follows from the rest, as it is told. */
    ExtraditionState told() {
        ExtraditionStage status = status();
        return but(draft -> {
            draft.refusalGrounds = Rulings.grounds(decisions);
            draft.outcome = ExtraditionOutcome.of(status);
            draft.returnsTo = status == stage ? null : stage;
        });
    }

    private static <T> List<T> and(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    private ExtraditionState but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.state();
    }

    /** A copy of which one thing is about to be different. */
    private static final class Draft {
        private ExtraditionStage stage = ExtraditionStage.NO_REQUEST_DOCUMENTED;
        private boolean breach;
        private Obstacles obstacles = Obstacles.NONE;
        private @Nullable Held measure;
        private List<Ruling> decisions = List.of();
        private List<Answer> reactions = List.of();
        private boolean reExtraditionRisk;
        private @Nullable Reached reached;
        private List<Held> measures = List.of();
        private List<Offence> offences = List.of();
        private List<Assurance> assurances = List.of();
        private List<Appointment> appointments = List.of();
        private List<Speciality> speciality = List.of();
        private List<RefusalGround> refusalGrounds = List.of();
        private @Nullable ExtraditionOutcome outcome;
        private @Nullable ExtraditionStage returnsTo;

        private Draft() {}

        private Draft(ExtraditionState of) {
            stage = of.stage;
            breach = of.breach;
            obstacles = of.obstacles;
            measure = of.measure;
            decisions = of.decisions;
            reactions = of.reactions;
            reExtraditionRisk = of.reExtraditionRisk;
            reached = of.reached;
            measures = of.measures;
            offences = of.offences;
            assurances = of.assurances;
            appointments = of.appointments;
            speciality = of.speciality;
            refusalGrounds = of.refusalGrounds;
            outcome = of.outcome;
            returnsTo = of.returnsTo;
        }

        private ExtraditionState state() {
            return new ExtraditionState(
                    stage,
                    breach,
                    obstacles,
                    measure,
                    decisions,
                    reactions,
                    reExtraditionRisk,
                    reached,
                    measures,
                    offences,
                    assurances,
                    appointments,
                    speciality,
                    refusalGrounds,
                    outcome,
                    returnsTo);
        }
    }
}
