package org.habeas.extradition.repression;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an allegation stands, and what is told of the incident.
 *
 * @param disputed whether somebody says that it was otherwise; it changes no stage
 * @param since the entry that led to the stage
 * @param happened the entry that first tells that it was done; null as long as nobody does, and if
 *     it is disproved
 * @param accompanyingMinors at most "a minor child", except to named persons
 */
record RepressionState(
        AllegationStage stage,
        boolean disputed,
        @Nullable Since since,
        @Nullable Since happened,
        List<Perpetrator> perpetrators,
        List<Target> targets,
        List<Reaction> hostReactions,
        @Nullable Minors accompanyingMinors,
        List<Reply> replies,
        List<Returned> returned,
        boolean endangered) {

    static final RepressionState START =
            new RepressionState(
                    AllegationStage.NONE,
                    false,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    false);

    record Since(FuzzyDate on, UUID entry) {}

    /**
     * @param alleged until a court or a mechanism establishes who did it (INV-C-11)
     * @param wording how to call them
     */
    record Perpetrator(boolean alleged, String wording, AllegedPerpetrator who, UUID entry) {
        static Perpetrator alleged(AllegedPerpetrator who, UUID entry) {
            return new Perpetrator(true, "alleged perpetrator", who, entry);
        }

        Perpetrator foundBy(FindingBy by) {
            String wording =
                    switch (by) {
                        case COURT -> "perpetrator, as found by a court";
                        case MECHANISM -> "perpetrator, as found by a mechanism";
                    };
            return new Perpetrator(false, wording, who, entry);
        }

        @Override
        public String toString() {
            return "Perpetrator[" + entry + "]";
        }
    }

    record Target(
            TargetOrgan organ,
            @Nullable String body,
            List<UUID> dockets,
            FuzzyDate on,
            UUID entry) {}

    record Reaction(List<HostReaction> reactions, @Nullable String by, FuzzyDate on, UUID entry) {}

    /** {@code words} is all that may be told to whom the rest is hidden. */
    record Minors(String words, @Nullable Integer count, List<Integer> ages) {
        static final Minors ONE = new Minors("a minor child", null, List.of());

        @Override
        public String toString() {
            return "Minors";
        }
    }

    record Reply(String by, String text, FuzzyDate on, UUID entry) {
        @Override
        public String toString() {
            return "Reply[" + entry + "]";
        }
    }

    record Returned(@Nullable UUID personId, @Nullable String toState, FuzzyDate on, UUID entry) {}

    RepressionState {
        perpetrators = List.copyOf(perpetrators);
        targets = List.copyOf(targets);
        hostReactions = List.copyOf(hostReactions);
        replies = List.copyOf(replies);
        returned = List.copyOf(returned);
    }

    /** Whether somebody who was taken is back. */
    boolean isBack(UUID person) {
        return returned.stream().anyMatch(r -> r.personId() == null || person.equals(r.personId()));
    }

    RepressionState at(AllegationStage next, Since by) {
        if (next == stage) {
            return this;
        }
        Since first = happened == null ? by : happened;
        return new RepressionState(
                next,
                disputed,
                by,
                next.isHeld() ? first : null,
                perpetrators,
                targets,
                hostReactions,
                accompanyingMinors,
                replies,
                returned,
                endangered);
    }

    RepressionState disputedNow() {
        return new RepressionState(
                stage,
                true,
                since,
                happened,
                perpetrators,
                targets,
                hostReactions,
                accompanyingMinors,
                replies,
                returned,
                endangered);
    }

    RepressionState endangered(boolean now) {
        return new RepressionState(
                stage,
                disputed,
                since,
                happened,
                perpetrators,
                targets,
                hostReactions,
                accompanyingMinors,
                replies,
                returned,
                now);
    }

    RepressionState with(List<Perpetrator> now) {
        return new RepressionState(
                stage,
                disputed,
                since,
                happened,
                now,
                targets,
                hostReactions,
                accompanyingMinors,
                replies,
                returned,
                endangered);
    }

    RepressionState and(Target target) {
        return new RepressionState(
                stage,
                disputed,
                since,
                happened,
                perpetrators,
                plus(targets, target),
                hostReactions,
                accompanyingMinors,
                replies,
                returned,
                endangered);
    }

    RepressionState and(Reaction reaction) {
        return new RepressionState(
                stage,
                disputed,
                since,
                happened,
                perpetrators,
                targets,
                plus(hostReactions, reaction),
                accompanyingMinors,
                replies,
                returned,
                endangered);
    }

    /** What is told in more detail stays. */
    RepressionState and(Minors minors) {
        boolean isLess = minors.count() == null && accompanyingMinors != null;
        return new RepressionState(
                stage,
                disputed,
                since,
                happened,
                perpetrators,
                targets,
                hostReactions,
                isLess ? accompanyingMinors : minors,
                replies,
                returned,
                endangered);
    }

    RepressionState and(Reply reply) {
        return new RepressionState(
                stage,
                disputed,
                since,
                happened,
                perpetrators,
                targets,
                hostReactions,
                accompanyingMinors,
                plus(replies, reply),
                returned,
                endangered);
    }

    RepressionState and(Returned back) {
        return new RepressionState(
                stage,
                disputed,
                since,
                happened,
                perpetrators,
                targets,
                hostReactions,
                accompanyingMinors,
                replies,
                plus(returned, back),
                endangered);
    }

    static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    @Override
    public String toString() {
        return "RepressionState[" + stage + "]";
    }
}
