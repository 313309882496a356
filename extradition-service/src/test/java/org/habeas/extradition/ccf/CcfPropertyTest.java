package org.habeas.extradition.ccf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.ccf.CcfAct.*;

class CcfPropertyTest {

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<CcfAct>> entries, @ForAll Random random) {
        List<Entry<CcfAct>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(fold(shuffled)).isEqualTo(fold(entries));
    }

    @Property(tries = 300)
    void what_was_taken_back_was_never_there(
            @ForAll("entries") List<Entry<CcfAct>> entries, @ForAll Random random) {
        List<Entry<CcfAct>> without = new ArrayList<>(entries);
        without.removeIf(_ -> random.nextInt(3) == 0);
        List<Entry<CcfAct>> retracted =
                entries.stream()
                        .map(e -> without.contains(e) ? e : e.retracted(Told.NOW.minusSeconds(9)))
                        .toList();

        assertThat(fold(retracted)).isEqualTo(fold(without));
    }

    @Property(tries = 300)
    void nothing_is_deleted_that_nobody_named(@ForAll("entries") List<Entry<CcfAct>> entries) {
        List<Entry<CcfAct>> unnamed = new ArrayList<>(entries);
        unnamed.removeIf(e -> e.act() instanceof FoundNonCompliant);

        assertThat(fold(unnamed).state().carriedOut())
                .extracting(done -> done.measure())
                .doesNotContain(CcfMeasure.DELETION);
    }

    @Property(tries = 300)
    void what_was_not_implemented_has_deleted_nothing(
            @ForAll("entries") List<Entry<CcfAct>> entries) {
        List<Entry<CcfAct>> decided = new ArrayList<>(entries);
        decided.removeIf(e -> e.act() instanceof Implemented);

        assertThat(fold(decided).state().carriedOut())
                .extracting(done -> done.measure())
                .doesNotContain(CcfMeasure.DELETION);
    }

    @Property(tries = 300)
    void a_lower_clearance_shows_exactly_what_its_own_entries_justify(
            @ForAll("entries") List<Entry<CcfAct>> entries, @ForAll Visibility clearance) {
        List<Entry<CcfAct>> visible =
                entries.stream().filter(e -> clearance.mayRead(e.visibility())).toList();

        assertThat(
                        Fold.fold(
                                new CcfDocket(CcfDocketTest.HEAD),
                                entries,
                                Told.lens(Told.TODAY).with(clearance)))
                .isEqualTo(fold(visible));
    }

    @Property(tries = 300)
    void after_the_last_entry_every_day_shows_what_today_shows(
            @ForAll("entries") List<Entry<CcfAct>> entries) {
        assertThat(
                        Told.foldOn(
                                        new CcfDocket(CcfDocketTest.HEAD),
                                        Told.TODAY.minusYears(1),
                                        entries)
                                .state())
                .isEqualTo(fold(entries).state());
    }

    private static Folded<CcfAct, CcfState> fold(List<Entry<CcfAct>> entries) {
        return Told.fold(new CcfDocket(CcfDocketTest.HEAD), entries);
    }

    @Provide
    Arbitrary<List<Entry<CcfAct>>> entries() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 3000).map(LocalDate.of(2012, 1, 1)::plusDays);
        return Combinators.combine(
                        Arbitraries.of(CcfDocketTest.ACTS), days, Arbitraries.of(Visibility.class))
                .as((act, day, visibility) -> Told.on(FuzzyDate.day(day), act, visibility, null))
                .list()
                .ofMaxSize(12);
    }
}
