package org.habeas.extradition.civil;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.AttributionKind;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a lawsuit stands, and what was made of it.
 *
 * @param judgments in the order of their days
 * @param assessments each with whose it is; they may disagree
 */
record CivilState(
        CivilStage stage,
        @Nullable FuzzyDate broughtOn,
        List<Judgment> judgments,
        List<Opinion> assessments) {

    static final CivilState START = new CivilState(CivilStage.UNKNOWN, null, List.of(), List.of());

    record Judgment(CivilOutcome outcome, @Nullable String court, FuzzyDate on, UUID entry) {}

    record Opinion(
            CivilAssessment assessment,
            AttributionKind by,
            @Nullable String name,
            @Nullable String text,
            @Nullable UUID weighedIn,
            FuzzyDate on,
            UUID entry) {

        @Override
        public String toString() {
            return "Opinion[" + assessment + " " + by + " " + entry + "]";
        }
    }

    CivilState {
        judgments = List.copyOf(judgments);
        assessments = List.copyOf(assessments);
    }

    CivilState at(CivilStage next) {
        return new CivilState(next, broughtOn, judgments, assessments);
    }

    CivilState brought(FuzzyDate on) {
        return new CivilState(stage, broughtOn == null ? on : broughtOn, judgments, assessments);
    }

    CivilState judged(Judgment one) {
        return new CivilState(
                stage,
                broughtOn,
                Stream.concat(judgments.stream(), Stream.of(one)).toList(),
                assessments);
    }

    CivilState assessed(Opinion one) {
        return new CivilState(
                stage,
                broughtOn,
                judgments,
                Stream.concat(assessments.stream(), Stream.of(one)).toList());
    }
}
