package org.habeas.extradition.alert;

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
import org.habeas.extradition.alert.AlertAct.*;

class AlertPropertyTest {

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<AlertAct>> entries, @ForAll Random random) {
        List<Entry<AlertAct>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(fold(shuffled)).isEqualTo(fold(entries));
    }

    @Property(tries = 300)
    void what_was_taken_back_was_never_there(
            @ForAll("entries") List<Entry<AlertAct>> entries, @ForAll Random random) {
        List<Entry<AlertAct>> without = new ArrayList<>(entries);
        without.removeIf(_ -> random.nextInt(3) == 0);
        List<Entry<AlertAct>> retracted =
                entries.stream()
                        .map(e -> without.contains(e) ? e : e.retracted(Told.NOW.minusSeconds(9)))
                        .toList();

        assertThat(fold(retracted)).isEqualTo(fold(without));
    }

    @Property(tries = 300)
    void a_look_at_the_public_extract_never_ends_an_alert(
            @ForAll("entries") List<Entry<AlertAct>> entries) {
        List<Entry<AlertAct>> without = new ArrayList<>(entries);
        without.removeIf(e -> e.act() instanceof NotFoundInPublicExtract);

        assertThat(fold(entries).state().stage()).isEqualTo(fold(without).state().stage());
        assertThat(fold(entries).state().deleted()).isEqualTo(fold(without).state().deleted());
    }

    @Property(tries = 300)
    void only_a_deletion_or_a_withdrawal_deletes(@ForAll("entries") List<Entry<AlertAct>> entries) {
        List<Entry<AlertAct>> kept = new ArrayList<>(entries);
        kept.removeIf(e -> e.act() instanceof Deleted || e.act() instanceof Withdrawn);

        AlertState state = fold(kept).state();

        assertThat(state.deleted()).isNull();
        assertThat(state.stage()).isNotIn(AlertStage.DELETED, AlertStage.WITHDRAWN);
    }

    @Property(tries = 300)
    void a_lower_clearance_shows_exactly_what_its_own_entries_justify(
            @ForAll("entries") List<Entry<AlertAct>> entries, @ForAll Visibility clearance) {
        List<Entry<AlertAct>> visible =
                entries.stream().filter(e -> clearance.mayRead(e.visibility())).toList();

        assertThat(Fold.fold(new AlertDocket(), entries, Told.lens(Told.TODAY).with(clearance)))
                .isEqualTo(fold(visible));
    }

    @Property(tries = 300)
    void after_the_last_entry_every_day_shows_what_today_shows(
            @ForAll("entries") List<Entry<AlertAct>> entries) {
        assertThat(Told.foldOn(new AlertDocket(), Told.TODAY.minusYears(1), entries).state())
                .isEqualTo(fold(entries).state());
    }

    private static Folded<AlertAct, AlertState> fold(List<Entry<AlertAct>> entries) {
        return Told.fold(new AlertDocket(), entries);
    }

    @Provide
    Arbitrary<List<Entry<AlertAct>>> entries() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 3000).map(LocalDate.of(2012, 1, 1)::plusDays);
        return Combinators.combine(
                        Arbitraries.of(AlertDocketTest.ACTS),
                        days,
                        Arbitraries.of(Visibility.class))
                .as((act, day, visibility) -> Told.on(FuzzyDate.day(day), act, visibility, null))
                .list()
                .ofMaxSize(12);
    }
}
