package org.habeas.extradition.extradition;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.extradition.ExtraditionAct.BarLifted;
import org.habeas.extradition.extradition.ExtraditionAct.Resumed;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a surrender at the moment, over the stage that it does not end.
 *
 * @param proposedBars those that legal staff have yet to confirm (INV-X-05)
 * @param barUnderReview what a bar rests on has ended; legal staff have yet to lift it
 */
record Obstacles(
        List<Suspension> suspensions,
        List<Bar> bars,
        List<Bar> proposedBars,
        boolean barUnderReview) {

    static final Obstacles NONE = new Obstacles(List.of(), List.of(), List.of(), false);

    /** One reason to stand still; {@code entry} is what it rests on. */
    record Suspension(SuspensionGround ground, @Nullable UUID linkId, FuzzyDate from, UUID entry) {
        boolean endsBy(Resumed act) {
            return (act.ground() == null || act.ground() == ground) && same(act.linkId(), linkId);
        }
    }

    /** One legal obstacle; {@code entry} is what it rests on. */
    record Bar(RefusalGround ground, @Nullable UUID linkId, FuzzyDate from, UUID entry) {
        boolean is(@Nullable RefusalGround other, @Nullable UUID link) {
            return (other == null || other == ground) && same(link, linkId);
        }
    }

    Obstacles {
        suspensions = List.copyOf(suspensions);
        bars = List.copyOf(bars);
        proposedBars = List.copyOf(proposedBars);
    }

    Obstacles suspended(Suspension one) {
        return new Obstacles(and(suspensions, one), bars, proposedBars, barUnderReview);
    }

    Obstacles resumed(Resumed act) {
        return new Obstacles(
                without(suspensions, s -> s.endsBy(act)), bars, proposedBars, barUnderReview);
    }

    Obstacles proposed(Bar bar) {
        return new Obstacles(suspensions, bars, and(proposedBars, bar), barUnderReview);
    }

    Obstacles barred(Bar bar) {
        return new Obstacles(
                suspensions,
                and(bars, bar),
                without(proposedBars, b -> b.is(bar.ground, bar.linkId)),
                barUnderReview);
    }

    /** What it rests on has ended: a proposal falls, a bar awaits legal staff. */
    Obstacles reviewed(@Nullable UUID link) {
        return new Obstacles(
                suspensions,
                bars,
                without(proposedBars, b -> b.is(null, link)),
                bars.stream().anyMatch(b -> b.is(null, link)));
    }

    Obstacles unbarred(BarLifted act) {
        Predicate<Bar> lifted = b -> b.is(act.ground(), act.linkId());
        return new Obstacles(
                suspensions, without(bars, lifted), without(proposedBars, lifted), false);
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
