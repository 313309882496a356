package org.habeas.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.DoorRules.Deed;
import org.habeas.docket.DoorRules.Door;

/** What must hold for every docket kind, shown on a door that is opened, shut and locked. */
class FoldPropertyTest {
    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2018, 12, 31);
    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");
    private static final DoorRules RULES = new DoorRules();

    @Property
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<Deed>> entries, @ForAll Random random) {
        List<Entry<Deed>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(fold(shuffled, END, Visibility.RESTRICTED))
                .isEqualTo(fold(entries, END, Visibility.RESTRICTED));
    }

    @Property
    void retracting_equals_never_having_had_it(@ForAll("entries") List<Entry<Deed>> entries) {
        Entry<Deed> last = entries.getLast();
        List<Entry<Deed>> without = entries.subList(0, entries.size() - 1);
        List<Entry<Deed>> retracted = new ArrayList<>(without);
        retracted.add(last.retracted(KNOWN.minusSeconds(1)));

        assertThat(fold(retracted, END, Visibility.RESTRICTED))
                .isEqualTo(fold(without, END, Visibility.RESTRICTED));
    }

    @Property
    void a_lower_clearance_sees_exactly_what_its_own_entries_justify(
            @ForAll("entries") List<Entry<Deed>> entries, @ForAll Visibility clearance) {
        List<Entry<Deed>> visible =
                entries.stream().filter(e -> clearance.mayRead(e.visibility())).toList();

        assertThat(fold(entries, END, clearance))
                .isEqualTo(fold(visible, END, Visibility.RESTRICTED));
    }

    @Property
    void what_is_expected_or_planned_never_changes_a_state(
            @ForAll("entries") List<Entry<Deed>> entries) {
        List<Entry<Deed>> actual = entries.stream().filter(e -> e.on().changesState()).toList();

        assertThat(fold(entries, END, Visibility.RESTRICTED).state())
                .isEqualTo(fold(actual, END, Visibility.RESTRICTED).state());
    }

    @Property
    void as_of_after_the_last_entry_is_today(@ForAll("entries") List<Entry<Deed>> entries) {
        assertThat(fold(entries, END.plusYears(5), Visibility.RESTRICTED).state())
                .isEqualTo(fold(entries, END.plusYears(9), Visibility.RESTRICTED).state());
    }

    @Property
    void between_two_turns_nothing_changes(
            @ForAll("entries") List<Entry<Deed>> entries, @ForAll("days") LocalDate day) {
        Folded<Deed, Door> folded = fold(entries, day, Visibility.RESTRICTED);
        LocalDate next = folded.nextChange();
        LocalDate eve = next == null ? END.plusYears(1) : next.minusDays(1);

        assertThat(fold(entries, eve, Visibility.RESTRICTED).state()).isEqualTo(folded.state());
    }

    @Property
    void what_was_known_then_does_not_depend_on_what_was_learned_later(
            @ForAll("entries") List<Entry<Deed>> entries) {
        Instant then = entries.get(entries.size() / 2).recordedAt();
        List<Entry<Deed>> known =
                entries.stream().filter(e -> !e.recordedAt().isAfter(then)).toList();
        Lens lens = new Lens(END, then, Visibility.RESTRICTED);

        assertThat(Fold.fold(RULES, entries, lens)).isEqualTo(Fold.fold(RULES, known, lens));
    }

    private static Folded<Deed, Door> fold(
            List<Entry<Deed>> entries, LocalDate asOf, Visibility clearance) {
        return Fold.fold(RULES, entries, new Lens(asOf, KNOWN, clearance));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<Entry<Deed>>> entries() {
        Arbitrary<Deed> deeds =
                Arbitraries.of(
                        new Deed.Opened(),
                        new Deed.Shut(),
                        new Deed.Locked("iron"),
                        new Deed.Locked("brass"));
        Arbitrary<FuzzyDate> dates =
                Combinators.combine(
                                days(),
                                Arbitraries.of(DateModality.class),
                                Arbitraries.integers().between(0, 3))
                        .as(FoldPropertyTest::date);
        Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 100_000_000);
        return Combinators.combine(
                        deeds,
                        dates,
                        Arbitraries.of(Visibility.class),
                        Arbitraries.of(Standing.class),
                        seconds,
                        Arbitraries.create(UUID::randomUUID))
                .as(FoldPropertyTest::entry)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static FuzzyDate date(LocalDate day, DateModality modality, int shape) {
        FuzzyDate date =
                switch (shape) {
                    case 0 -> FuzzyDate.month(YearMonth.from(day));
                    case 1 -> FuzzyDate.after(day);
                    case 2 -> FuzzyDate.between(day, day.plusDays(9));
                    default -> FuzzyDate.day(day);
                };
        return date.with(modality);
    }

    private static Entry<Deed> entry(
            Deed deed,
            FuzzyDate on,
            Visibility visibility,
            Standing standing,
            int second,
            UUID id) {
        return new Entry<>(
                id,
                deed,
                on,
                visibility,
                standing,
                Stream.of("ledger").map(Provenance::titled).toList(),
                KNOWN.minusSeconds(second + 10L),
                null,
                null,
                null);
    }
}
