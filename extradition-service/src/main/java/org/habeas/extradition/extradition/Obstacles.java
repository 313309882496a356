package org.habeas.extradition.extradition;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.extradition.ExtraditionAct.BarLifted;
import org.habeas.extradition.extradition.ExtraditionAct.Resumed;
import org.habeas.extradition.extradition.ExtraditionAct.Suspended;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a surrender at the moment, over the stage that it does not end, and
 * what stood in its way before.
 *
 * @param proposedBars those that legal staff have yet to confirm (INV-X-05)
 * @param barUnderReview what a bar rests on has ended; legal staff have yet to lift it
 */
record Obstacles(
        List<Suspension> suspensions,
        List<Bar> bars,
        List<Bar> proposedBars,
        boolean barUnderReview,
        List<Suspension> endedSuspensions,
        List<Bar> endedBars) {

    static final Obstacles NONE =
            new Obstacles(List.of(), List.of(), List.of(), false, List.of(), List.of());

    /**
     * One reason to stand still; {@code entry} is what it rests on.
     *
     * @param to when it ended, by {@code endedBy}; null while it lasts
     */
    record Suspension(
            SuspensionGround ground,
            @Nullable UUID linkId,
            FuzzyDate from,
            UUID entry,
            @Nullable FuzzyDate to,
            @Nullable UUID endedBy) {

        static Suspension of(Suspended act, Entry<?> entry) {
            return new Suspension(act.ground(), act.linkId(), entry.on(), entry.id(), null, null);
        }

        boolean endsBy(Resumed act) {
            return (act.ground() == null || act.ground() == ground) && same(act.linkId(), linkId);
        }

        Suspension ended(Entry<?> by) {
            return new Suspension(ground, linkId, from, entry, by.on(), by.id());
        }
    }

    /** One legal obstacle; {@code entry} is what it rests on. */
    record Bar(
            RefusalGround ground,
            @Nullable UUID linkId,
            FuzzyDate from,
            UUID entry,
            @Nullable FuzzyDate to,
            @Nullable UUID endedBy) {

        static Bar of(RefusalGround ground, @Nullable UUID link, Entry<?> entry) {
            return new Bar(ground, link, entry.on(), entry.id(), null, null);
        }

        boolean is(@Nullable RefusalGround other, @Nullable UUID link) {
            return (other == null || other == ground) && same(link, linkId);
        }

        Bar ended(Entry<?> by) {
            return new Bar(ground, linkId, from, entry, by.on(), by.id());
        }
    }

    Obstacles {
        suspensions = List.copyOf(suspensions);
        bars = List.copyOf(bars);
        proposedBars = List.copyOf(proposedBars);
        endedSuspensions = List.copyOf(endedSuspensions);
        endedBars = List.copyOf(endedBars);
    }

    /** A second source for the same standstill changes nothing. */
    Obstacles suspended(Suspension one) {
        boolean known =
                suspensions.stream()
                        .anyMatch(s ->
                                s.ground == one.ground && Objects.equals(s.linkId, one.linkId));
        return known ? this : now(and(suspensions, one), bars, proposedBars, barUnderReview);
    }

    Obstacles resumed(Resumed act, Entry<?> by) {
        return ending(s -> s.endsBy(act), _ -> false, by);
    }

    Obstacles proposed(Bar bar) {
        return now(suspensions, bars, and(proposedBars, bar), barUnderReview);
    }

    Obstacles barred(Bar bar) {
        return now(
                suspensions,
                and(bars, bar),
                without(proposedBars, b -> b.is(bar.ground, bar.linkId)),
                barUnderReview);
    }

    /** What it rests on has ended: a proposal falls, a bar awaits legal staff. */
    Obstacles reviewed(@Nullable UUID link) {
        return now(
                suspensions,
                bars,
                without(proposedBars, b -> b.is(null, link)),
                bars.stream().anyMatch(b -> b.is(null, link)));
    }

    Obstacles unbarred(BarLifted act, Entry<?> by) {
        Predicate<Bar> lifted = b -> b.is(act.ground(), act.linkId());
        Obstacles left = ending(_ -> false, lifted, by);
        return left.now(left.suspensions, left.bars, without(proposedBars, lifted), false);
    }

    /** There is no request any more that anything could stand in the way of. */
    Obstacles over(Entry<?> by) {
        Obstacles left = ending(_ -> true, _ -> true, by);
        return left.now(List.of(), List.of(), List.of(), false);
    }

    private Obstacles ending(Predicate<Suspension> resumed, Predicate<Bar> lifted, Entry<?> by) {
        return new Obstacles(
                without(suspensions, resumed),
                without(bars, lifted),
                proposedBars,
                barUnderReview,
                ended(endedSuspensions, suspensions, resumed, s -> s.ended(by)),
                ended(endedBars, bars, lifted, b -> b.ended(by)));
    }

    private Obstacles now(
            List<Suspension> standing, List<Bar> barring, List<Bar> proposed, boolean review) {
        return new Obstacles(standing, barring, proposed, review, endedSuspensions, endedBars);
    }

    private static <T> List<T> ended(
            List<T> before, List<T> open, Predicate<T> ends, UnaryOperator<T> end) {
        return Stream.concat(before.stream(), open.stream().filter(ends).map(end)).toList();
    }

    private static <T> List<T> and(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }

    /** An unnamed link matches every link. */
    private static boolean same(@Nullable UUID one, @Nullable UUID other) {
        return one == null || other == null || one.equals(other);
    }
}
