package org.habeas.cases;

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
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;

/** What holds of the fold of every docket kind, whatever its table says. */
public final class LawsOfFolds {
    public static final Instant RECORDED = Instant.parse("2024-01-01T00:00:00Z");
    public static final LocalDate START = LocalDate.parse("2018-01-01");
    public static final Lens ALL =
            new Lens(LocalDate.parse("2030-01-01"), Instant.MAX, Visibility.RESTRICTED);

    private LawsOfFolds() {}

    /** Up to ten entries with these acts on days of two years, of all classes. */
    public static <A extends Act> Arbitrary<List<Entry<A>>> entries(Arbitrary<A> acts) {
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.of(Visibility.class),
                        Arbitraries.integers().between(0, 1000))
                .as((act, day, visibility, second) ->
                        new Entry<>(
                                UUID.randomUUID(),
                                act,
                                FuzzyDate.day(START.plusDays(day)),
                                visibility,
                                Standing.ACCEPTED,
                                List.of(Provenance.titled("a report")),
                                RECORDED.plusSeconds(second),
                                null,
                                null,
                                null))
                .list()
                .ofMaxSize(10);
    }

    /** Checks all of them. */
    public static <A extends Act, S> void hold(DocketRules<A, S> rules, List<Entry<A>> entries) {
        S state = state(rules, entries, ALL);
        orderOfRecordingNeverMatters(rules, entries, state);
        retractingEqualsNeverHavingHad(rules, entries);
        fewerEntriesAreWhatALowerClearanceSees(rules, entries);
        assertThat(state(rules, entries, ALL.asOf(START.plusDays(701))))
                .as("as of a day after the last entry it is as today")
                .isEqualTo(state);
    }

    private static <A extends Act, S> void orderOfRecordingNeverMatters(
            DocketRules<A, S> rules, List<Entry<A>> entries, S state) {
        List<Entry<A>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(entries.size()));
        assertThat(state(rules, shuffled, ALL)).isEqualTo(state);
    }

    private static <A extends Act, S> void retractingEqualsNeverHavingHad(
            DocketRules<A, S> rules, List<Entry<A>> entries) {
        for (Entry<A> one : entries) {
            List<Entry<A>> without = new ArrayList<>(entries);
            without.remove(one);
            List<Entry<A>> retracted = new ArrayList<>(without);
            retracted.add(one.retracted(RECORDED.plusSeconds(2000)));
            assertThat(state(rules, retracted, ALL)).isEqualTo(state(rules, without, ALL));
        }
    }

    private static <A extends Act, S> void fewerEntriesAreWhatALowerClearanceSees(
            DocketRules<A, S> rules, List<Entry<A>> entries) {
        for (Visibility clearance : Visibility.values()) {
            List<Entry<A>> visible =
                    entries.stream().filter(e -> clearance.mayRead(e.visibility())).toList();
            assertThat(state(rules, entries, ALL.with(clearance)))
                    .isEqualTo(state(rules, visible, ALL));
        }
    }

    /** The state through a lens. */
    public static <A extends Act, S> S state(
            DocketRules<A, S> rules, List<Entry<A>> entries, Lens lens) {
        return Fold.fold(rules, entries, lens).state();
    }
}
