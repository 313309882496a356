package org.habeas.advocacy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.habeas.advocacy.declaration.DeclarationState.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * How what is recorded of a declaration compares with what the assembly asks for. Whether it is
 * published the assembly decides.
 *
 * @param rule by which it was compared, or null if none is known for the tabling date
 * @param missing what falls short, or cannot be told
 */
record Threshold(
        Result result, @Nullable String rule, @Nullable Boolean confirmed, List<Missing> missing) {

    /** What is not known is unknown, never met. */
    enum Result {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /**
     * One thing that falls short or cannot be told.
     *
     * @param what signatures, delegations, political_groups or words
     * @param needed null if nobody has entered it
     */
    record Missing(String what, Result result, int recorded, @Nullable Integer needed) {}

    Threshold {
        missing = List.copyOf(missing);
    }

    static Threshold of(@Nullable ThresholdRule rule, DeclarationState state) {
        if (rule == null) {
            return new Threshold(Result.UNKNOWN, null, null, List.of());
        }
        Integer declared = state.declaredSignatoryCount();
        int signed = Math.max(state.listedCount(), declared == null ? 0 : declared);
        boolean isWhole = declared != null && state.unnamedCount() == 0;
        List<Missing> points = new ArrayList<>();
        points.add(point("signatures", signed, rule.signatures(), declared != null));
        points.add(
                point(
                        "delegations",
                        different(state, Threshold::delegation),
                        rule.delegations(),
                        isWhole));
        points.add(
                point(
                        "political_groups",
                        different(state, Signatory::politicalGroup),
                        rule.politicalGroups(),
                        isWhole));
        words(rule, state, points);
        List<Missing> missing =
                points.stream().filter(point -> point.result() != Result.MET).toList();
        return new Threshold(overall(missing), rule.id(), rule.confirmed(), missing);
    }

    /** Those who are not named may be of any group: too few of an open list is not known. */
    private static Missing point(
            String what, int recorded, @Nullable Integer needed, boolean isWhole) {
        if (needed == null) {
            return new Missing(what, Result.UNKNOWN, recorded, null);
        }
        Result result = recorded >= needed ? Result.MET : isWhole ? Result.NOT_MET : Result.UNKNOWN;
        return new Missing(what, result, recorded, needed);
    }

    private static void words(ThresholdRule rule, DeclarationState state, List<Missing> points) {
        Integer limit = rule.wordLimit();
        if (limit == null) {
            return;
        }
        state.wholeText()
                .map(text -> text.strip().split("\\s+").length)
                .filter(count -> count > limit)
                .ifPresent(count -> points.add(new Missing("words", Result.NOT_MET, count, limit)));
    }

    private static @Nullable String delegation(Signatory signatory) {
        return signatory.delegation() == null ? signatory.state() : signatory.delegation();
    }

    private static int different(DeclarationState state, Function<Signatory, @Nullable String> of) {
        return (int)
                state.signatories().stream().map(of).filter(Objects::nonNull).distinct().count();
    }

    private static Result overall(List<Missing> missing) {
        if (missing.stream().anyMatch(point -> point.result() == Result.NOT_MET)) {
            return Result.NOT_MET;
        }
        return missing.isEmpty() ? Result.MET : Result.UNKNOWN;
    }
}
