package org.habeas.extradition.assistance;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a request for assistance stands.
 *
 * @param requestedOn when it was made, as far as told
 * @param refusal why and by whom it was refused last
 * @param executed what has been carried out, each with its entry
 * @param ledTo the inquiries that it has led to
 */
record AssistanceState(
        AssistanceStage stage,
        @Nullable FuzzyDate requestedOn,
        @Nullable Refusal refusal,
        List<Execution> executed,
        List<Lead> ledTo) {

    static final AssistanceState START =
            new AssistanceState(AssistanceStage.UNKNOWN, null, null, List.of(), List.of());

    record Refusal(
            FuzzyDate on, @Nullable String body, List<AssistanceGround> grounds, UUID entry) {}

    record Execution(
            FuzzyDate on, @Nullable String body, List<AssistanceMeasure> measures, UUID entry) {}

    /** An inquiry that it has led to; the id is unknown if the source does not tell which. */
    record Lead(@Nullable UUID inquiryId, FuzzyDate on, UUID entry) {}

    AssistanceState {
        executed = List.copyOf(executed);
        ledTo = List.copyOf(ledTo);
    }

    AssistanceState at(AssistanceStage next) {
        return new AssistanceState(next, requestedOn, refusal, executed, ledTo);
    }

    /** The first who tells when; a second source changes nothing. */
    AssistanceState requested(FuzzyDate on) {
        return new AssistanceState(
                stage, requestedOn == null ? on : requestedOn, refusal, executed, ledTo);
    }

    AssistanceState refused(Refusal now) {
        return new AssistanceState(stage, requestedOn, now, executed, ledTo);
    }

    AssistanceState executed(Execution one) {
        List<Execution> all = Stream.concat(executed.stream(), Stream.of(one)).toList();
        return new AssistanceState(stage, requestedOn, refusal, all, ledTo);
    }

    /** Told by both sides it is one link. */
    AssistanceState ledTo(Lead one) {
        if (ledTo.stream().anyMatch(l -> Objects.equals(l.inquiryId, one.inquiryId))) {
            return this;
        }
        List<Lead> all = Stream.concat(ledTo.stream(), Stream.of(one)).toList();
        return new AssistanceState(stage, requestedOn, refusal, executed, all);
    }
}
