package org.habeas.extradition.limit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What was counted.
 *
 * @param state {@code computable} or {@code not_computable}
 * @param due the last day
 * @param dueIsEstimate whether it is only expected
 */
@Schema(name = "ComputedDeadline")
record Answer(
        String rule,
        String state,
        FuzzyDate start,
        @Nullable LocalDate due,
        @Nullable Boolean dueIsEstimate,
        @Nullable WhyNot whyNot,
        @Nullable TimeLimitRule appliedRule,
        String notice) {
    static final String NOTICE =
            "Computed, no legal advice. Only rules that are confirmed were checked by counsel.";

    static Answer of(ComputationResource.Question question, Computed computed) {
        LocalDate due = computed.due();
        return new Answer(
                question.rule(),
                due == null ? "not_computable" : "computable",
                question.start(),
                due,
                due == null ? null : computed.estimate(),
                WhyNot.of(computed),
                computed.rule(),
                NOTICE);
    }
}
