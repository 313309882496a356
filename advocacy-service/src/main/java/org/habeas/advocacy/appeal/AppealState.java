package org.habeas.advocacy.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.appeal.AppealAct.AnswerKind;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Where it stands, since when it is out, how many wrote, and what came back. */
record AppealState(
        AppealStage stage,
        @Nullable Quantity senderCount,
        @Nullable FuzzyDate sentOn,
        List<Answer> answers) {

    /** One answer. */
    record Answer(
            AnswerKind answer, @Nullable UUID recipientId, FuzzyDate on, @Nullable String text) {
        @Override
        public String toString() {
            return "Answer[" + answer + "]";
        }
    }

    static final AppealState DRAFT = new AppealState(AppealStage.DRAFT, null, null, List.of());

    AppealState {
        answers = List.copyOf(answers);
    }

    AppealState at(AppealStage now) {
        return new AppealState(now, senderCount, sentOn, answers);
    }

    AppealState sent(@Nullable Quantity count, FuzzyDate on) {
        return new AppealState(
                stage, count == null ? senderCount : count, sentOn == null ? on : sentOn, answers);
    }

    AppealState with(Answer answer) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(answer);
        return new AppealState(stage, senderCount, sentOn, all);
    }

    /** Whether something came back while it was still open for signature. */
    boolean isAnswered() {
        return answers.stream().anyMatch(one -> one.answer() != AnswerKind.NONE);
    }
}
