package org.habeas.extradition.extradition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an extradition proceeding stands.
 *
 * @param stage the stage as if nothing suspended or barred it; {@link #status} is what is shown
 * @param breach whether the person was handed over though that was not lawful (INV-X-03)
 * @param measure whether the person is held, as far as told
 * @param reExtraditionRisk protected here, but not from the requesting State
 */
record ExtraditionState(
        ExtraditionStage stage,
        boolean breach,
        Obstacles obstacles,
        @Nullable Held measure,
        List<Ruling> decisions,
        List<Answer> reactions,
        boolean reExtraditionRisk) {

    static final ExtraditionState START =
            new ExtraditionState(
                    ExtraditionStage.NO_REQUEST_DOCUMENTED,
                    false,
                    Obstacles.NONE,
                    null,
                    List.of(),
                    List.of(),
                    false);

    record Held(Measure measure, @Nullable BailForm form, FuzzyDate since, UUID entry) {}

    /** A decision, on the day of the decision and not of its report (INV-X-12). */
    record Ruling(
            DecisionResult result,
            @Nullable DecisionLevel level,
            @Nullable String body,
            FuzzyDate on,
            Finality finality,
            List<RefusalGround> grounds,
            UUID entry) {}

    record Answer(String by, Reaction reaction, FuzzyDate on, UUID entry) {}

    ExtraditionState {
        decisions = List.copyOf(decisions);
        reactions = List.copyOf(reactions);
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

    ExtraditionState at(ExtraditionStage next) {
        boolean over = next.hasEnded() && next != ExtraditionStage.LAPSED;
        return new ExtraditionState(
                next,
                breach,
                over ? Obstacles.NONE : obstacles,
                next.isGone() ? null : measure,
                decisions,
                reactions,
                reExtraditionRisk);
    }

    ExtraditionState with(Obstacles now) {
        return new ExtraditionState(
                stage, breach, now, measure, decisions, reactions, reExtraditionRisk);
    }

    ExtraditionState with(Held now) {
        return new ExtraditionState(
                stage, breach, obstacles, now, decisions, reactions, reExtraditionRisk);
    }

    ExtraditionState with(Ruling ruling) {
        List<Ruling> all = Stream.concat(decisions.stream(), Stream.of(ruling)).toList();
        return new ExtraditionState(
                stage, breach, obstacles, measure, all, reactions, reExtraditionRisk);
    }

    ExtraditionState with(Answer answer) {
        List<Answer> all = Stream.concat(reactions.stream(), Stream.of(answer)).toList();
        return new ExtraditionState(
                stage, breach, obstacles, measure, decisions, all, reExtraditionRisk);
    }

    ExtraditionState breached() {
        return new ExtraditionState(
                stage, true, obstacles, measure, decisions, reactions, reExtraditionRisk);
    }

    ExtraditionState mayBePassedOn() {
        return new ExtraditionState(stage, breach, obstacles, measure, decisions, reactions, true);
    }
}
