package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.extradition.ExtraditionAct.*;

class ExtraditionPropertyTest {
    private static final UUID LINK = UUID.randomUUID();

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<ExtraditionAct>> entries, @ForAll Random random) {
        List<Entry<ExtraditionAct>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(state(shuffled)).isEqualTo(state(entries));
        assertThat(Meaning.of(shuffled)).isEqualTo(Meaning.of(entries));
    }

    @Property(tries = 300)
    void a_retracted_entry_is_as_if_it_had_never_been_recorded(
            @ForAll("entries") List<Entry<ExtraditionAct>> entries,
            @ForAll("acts") ExtraditionAct act) {
        List<Entry<ExtraditionAct>> with = new ArrayList<>(entries);
        with.add(Told.on("2015-05-05", act).retracted(Told.NOW.minusSeconds(1)));

        assertThat(state(with)).isEqualTo(state(entries));
    }

    @Property(tries = 300)
    void after_the_last_entry_every_day_is_like_today(
            @ForAll("entries") List<Entry<ExtraditionAct>> entries) {
        LocalDate last = LocalDate.of(2020, 6, 1);

        assertThat(Told.foldOn(new ExtraditionDocket(), last, entries).state())
                .isEqualTo(state(entries));
    }

    @Property(tries = 300)
    void who_may_know_less_is_told_of_no_entry_beyond_it(
            @ForAll("entries") List<Entry<ExtraditionAct>> entries, @ForAll Visibility clearance) {
        List<Entry<ExtraditionAct>> visible =
                entries.stream().filter(e -> clearance.mayRead(e.visibility())).toList();

        assertThat(Meaning.of(entries, clearance)).isEqualTo(Meaning.of(visible, clearance));
        assertThat(visible)
                .extracting(Entry::id)
                .containsAll(Meaning.of(entries, clearance).entries());
    }

    @Property(tries = 300)
    void what_stands_over_a_stage_tells_the_stage_and_nothing_else_does(
            @ForAll("entries") List<Entry<ExtraditionAct>> entries) {
        ExtraditionState state = state(entries);

        assertThat(state.returnsTo() != null).isEqualTo(state.status() != state.stage());
        assertThat(state.outcome() != null)
                .isEqualTo(state.stage().hasEnded() || state.status() == ExtraditionStage.BARRED);
    }

    @Property(tries = 300)
    void nobody_is_surrendered_over_an_obstacle(
            @ForAll("entries") List<Entry<ExtraditionAct>> entries) {
        List<Entry<ExtraditionAct>> suspended = new ArrayList<>(entries);
        suspended.removeIf(e ->
                e.act() instanceof Resumed
                        || e.act() instanceof Lapsed
                        || e.act() instanceof ProvisionallyArrested);
        suspended.add(Told.on("2010-01-01", new Suspended(SuspensionGround.ASYLUM_PENDING, LINK)));

        assertThat(state(suspended).status())
                .isNotIn(ExtraditionStage.SURRENDERED, ExtraditionStage.GRANTED_ENFORCEABLE);
    }

    @Property(tries = 300)
    void a_suspension_and_its_end_leave_the_stage_untouched(
            @ForAll("entries") List<Entry<ExtraditionAct>> entries) {
        List<Entry<ExtraditionAct>> without = new ArrayList<>(entries);
        without.removeIf(e -> e.act() instanceof Surrendered);
        List<Entry<ExtraditionAct>> with = new ArrayList<>(without);
        with.add(Told.on("2015-03-01", new Suspended(SuspensionGround.HEALTH, LINK)));
        with.add(Told.on("2015-09-01", new Resumed(SuspensionGround.HEALTH, LINK)));

        assertThat(state(with).stage()).isEqualTo(state(without).stage());
    }

    @Property(tries = 300)
    void a_lower_clearance_shows_exactly_what_its_own_entries_justify(
            @ForAll("entries") List<Entry<ExtraditionAct>> entries, @ForAll Visibility clearance) {
        List<Entry<ExtraditionAct>> visible =
                entries.stream().filter(e -> clearance.mayRead(e.visibility())).toList();

        assertThat(
                        Fold.fold(
                                new ExtraditionDocket(),
                                entries,
                                Told.lens(Told.TODAY).with(clearance)))
                .isEqualTo(Fold.fold(new ExtraditionDocket(), visible, Told.lens(Told.TODAY)));
    }

    private static ExtraditionState state(List<Entry<ExtraditionAct>> entries) {
        return Fold.fold(new ExtraditionDocket(), entries, Told.lens(Told.TODAY)).state();
    }

    @Provide
    Arbitrary<ExtraditionAct> acts() {
        return Arbitraries.of(ExtraditionTableTest.ACTS);
    }

    @Provide
    Arbitrary<List<Entry<ExtraditionAct>>> entries() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 3000).map(LocalDate.of(2012, 1, 1)::plusDays);
        return Combinators.combine(
                        Arbitraries.of(ExtraditionTableTest.ACTS),
                        days,
                        Arbitraries.of(Visibility.class))
                .as((act, day, visibility) -> Told.on(FuzzyDate.day(day), act, visibility, null))
                .list()
                .ofMaxSize(14);
    }
}
