package org.habeas.advocacy.appeal;

import java.util.List;
import org.habeas.advocacy.appeal.AppealState.Answer;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal has come to.
 *
 * @param signatures how many have signed here and confirmed it; left out of looks at another day
 */
record AppealView(
        AppealStage stage,
        @Nullable Quantity senderCount,
        @Nullable FuzzyDate sentOn,
        List<Answer> answers,
        @Nullable Long signatures) {

    static AppealView of(AppealState state, @Nullable Long signatures) {
        return new AppealView(
                state.stage(), state.senderCount(), state.sentOn(), state.answers(), signatures);
    }
}
