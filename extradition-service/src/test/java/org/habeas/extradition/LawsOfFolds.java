package org.habeas.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.habeas.docket.Act;
import org.habeas.docket.DateModality;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;

/** What holds of the fold of every docket kind, whatever its table says. */
public final class LawsOfFolds {
    public static final Instant RECORDED = Instant.parse("2024-01-01T00:00:00Z");
    public static final LocalDate START = LocalDate.parse("2015-01-01");
    public static final Lens ALL =
            new Lens(LocalDate.parse("2030-01-01"), Instant.MAX, Visibility.RESTRICTED);

    private LawsOfFolds() {}

    /** Up to ten entries with these acts, which happened on days of three years, of all classes. */
    public static <A extends Act> Arbitrary<List<Entry<A>>> entries(Arbitrary<A> acts) {
        return entries(acts, days(DateModality.ACTUAL), 10);
    }

    /** Days of three years, of these modalities. */
    public static Arbitrary<FuzzyDate> days(DateModality... modalities) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900), Arbitraries.of(modalities))
                .as((day, modality) -> FuzzyDate.day(START.plusDays(day)).with(modality));
    }

    /** At most so many entries with these acts and dates, of all classes. */
    public static <A extends Act> Arbitrary<List<Entry<A>>> entries(
            Arbitrary<A> acts, Arbitrary<FuzzyDate> dates, int most) {
        return Combinators.combine(
                        Arbitraries.longs(),
                        acts,
                        dates,
                        Arbitraries.of(Visibility.class),
                        Arbitraries.integers().between(0, 1000))
                .as((id, act, on, visibility, second) ->
                        new Entry<>(
                                new UUID(1, id),
                                act,
                                on,
                                visibility,
                                Standing.ACCEPTED,
                                List.of(Provenance.titled("a report")),
                                RECORDED.plusSeconds(second),
                                null,
                                null,
                                null))
                .list()
                .ofMaxSize(most)
                .uniqueElements(Entry::id);
    }

    /** Checks all laws of a docket that nothing but its entries changes. */
    public static <A extends Act, S> void hold(DocketRules<A, S> rules, List<Entry<A>> entries) {
        holdWithTerms(rules, entries);
        LocalDate last =
                entries.stream().map(Entry::effectiveDay).max(LocalDate::compareTo).orElse(START);
        assertThat(state(rules, entries, ALL.asOf(last)))
                .as("as of the day of the last entry it is as today")
                .isEqualTo(state(rules, entries, ALL));
    }

    /** Checks the laws of a docket that also changes by itself, when a term has run out. */
    public static <A extends Act, S> void holdWithTerms(
            DocketRules<A, S> rules, List<Entry<A>> entries) {
        orderOfRecordingNeverMatters(rules, entries);
        retractingEqualsNeverHavingHad(rules, entries);
        fewerEntriesAreWhatALowerClearanceSees(rules, entries);
    }

    /** Between a day and a later one nothing changes but on a day that the fold has announced. */
    public static <A extends Act, S> void nothingChangesUnannounced(
            DocketRules<A, S> rules, List<Entry<A>> entries, int day, int later) {
        Lens then = ALL.asOf(START.plusDays(day));
        Folded<A, S> folded = Fold.fold(rules, entries, then);
        LocalDate turn = folded.nextChange();
        LocalDate after = then.asOf().plusDays(later);

        if (turn == null || after.isBefore(turn)) {
            assertThat(state(rules, entries, then.asOf(after))).isEqualTo(folded.state());
        }
    }

    private static <A extends Act, S> void orderOfRecordingNeverMatters(
            DocketRules<A, S> rules, List<Entry<A>> entries) {
        List<Entry<A>> shuffled = new ArrayList<>(entries);
        int seed = entries.stream().map(Entry::id).toList().hashCode();
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Fold.fold(rules, shuffled, ALL)).isEqualTo(Fold.fold(rules, entries, ALL));
    }

    private static <A extends Act, S> void retractingEqualsNeverHavingHad(
            DocketRules<A, S> rules, List<Entry<A>> entries) {
        for (Entry<A> one : entries) {
            List<Entry<A>> without = new ArrayList<>(entries);
            without.remove(one);
            List<Entry<A>> retracted = new ArrayList<>(without);
            retracted.add(one.retracted(RECORDED.plusSeconds(2000)));
            assertThat(Fold.fold(rules, retracted, ALL)).isEqualTo(Fold.fold(rules, without, ALL));
        }
    }

    private static <A extends Act, S> void fewerEntriesAreWhatALowerClearanceSees(
            DocketRules<A, S> rules, List<Entry<A>> entries) {
        for (Visibility clearance : Visibility.values()) {
            List<Entry<A>> visible =
                    entries.stream().filter(e -> clearance.mayRead(e.visibility())).toList();
            assertThat(Fold.fold(rules, entries, ALL.with(clearance)))
                    .isEqualTo(Fold.fold(rules, visible, ALL));
        }
    }

    /** The state through a lens. */
    public static <A extends Act, S> S state(
            DocketRules<A, S> rules, List<Entry<A>> entries, Lens lens) {
        return Fold.fold(rules, entries, lens).state();
    }
}
