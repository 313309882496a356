package org.habeas.extradition.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.State;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Counts a time limit for whoever asks. Nothing of it is stored or logged. */
@Path("/v1/deadlines/computations")
@Tag(name = "Deadlines")
class ComputationResource {
    private static final int MOST_MONTHS = 200 * 12;
    private static final int MOST_DAYS = 200 * 366;

    private final TimeLimits limits;

    ComputationResource(TimeLimits limits) {
        this.limits = limits;
    }

    /**
     * What is counted.
     *
     * @param rule such as {@code TL-05}
     * @param start from which it runs
     * @param state whose law sets the limit, where that depends on the State
     * @param period the length, where the rule leaves it open, such as P5Y of a sentence
     * @param creditedCustody what has been served already
     * @param validUntil the last day, where a decision names it
     */
    @Schema(
            name = "Computation",
            requiredProperties = {"rule", "start"})
    record Question(
            @Size(min = 1, max = 40) String rule,
            FuzzyDate start,
            @Nullable @State String state,
            @Nullable Period period,
            @Nullable Period creditedCustody,
            @Nullable FuzzyDate validUntil) {}

    @POST
    @Operation(
            summary = "When a time limit ends, or why that cannot be said",
            description =
                    "Counts by the version of the rule in force on the start. Nothing is stored. A start"
                            + " that is not a day gives the range of possible last days instead. This is"
                            + " no legal advice.")
    @APIResponse(
            responseCode = "200",
            description = "The last day, or the reason and the range",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    public Response compute(@Nullable @Valid Question question) {
        if (question == null) {
            throw Refusal.malformed("body-missing", "Send a JSON object.");
        }
        check(question);
        Asked asked =
                new Asked(
                        question.start(),
                        question.state(),
                        question.period(),
                        question.creditedCustody(),
                        question.validUntil());
        Computed computed = limits.compute(question.rule(), asked);
        return Response.ok(Answer.of(question, computed))
                .header("Cache-Control", "no-store")
                .build();
    }

    private void check(Question question) {
        List<TimeLimitRule> versions = limits.of(question.rule());
        if (versions.isEmpty()) {
            throw Refusal.invalid("unknown-rule", "/rule", "There is no such rule.");
        }
        if (versions.getFirst().kind() != RuleKind.TIME_LIMIT) {
            throw Refusal.invalid(
                    "rule-without-time", "/rule", "This rule is a threshold; nothing runs.");
        }
        check(question.period(), "/period");
        check(question.creditedCustody(), "/credited_custody");
        boolean fixed = versions.stream().anyMatch(rule -> rule.period() != null);
        if (fixed && (question.period() != null || question.creditedCustody() != null)) {
            throw Refusal.invalid("period-fixed", "/period", "The rule itself sets the length.");
        }
    }

    private static void check(@Nullable Period period, String pointer) {
        if (period == null) {
            return;
        }
        boolean isLength =
                period.getYears() >= 0 && period.getMonths() >= 0 && period.getDays() >= 0;
        if (!isLength
                || period.isZero()
                || period.toTotalMonths() > MOST_MONTHS
                || period.getDays() > MOST_DAYS) {
            throw Refusal.invalid(
                    "invalid-period",
                    pointer,
                    "A length such as P40D, P9M or P4Y8M; up to 200 years.");
        }
    }
}
