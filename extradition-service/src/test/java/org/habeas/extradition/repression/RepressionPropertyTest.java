package org.habeas.extradition.repression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.repression.RepressionState.Perpetrator;
import org.habeas.extradition.repression.RepressionState.Since;
import org.habeas.extradition.repression.RepressionState.Target;

class RepressionPropertyTest {

    @Property(tries = 200)
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<RepressionAct>> entries, @ForAll Random random) {
        List<Entry<RepressionAct>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(state(shuffled, Told.TODAY)).isEqualTo(state(entries, Told.TODAY));
    }

    @Property(tries = 200)
    void retracting_an_entry_equals_never_having_had_it(
            @ForAll("entries") List<Entry<RepressionAct>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<Entry<RepressionAct>> retracted = new ArrayList<>(entries);
        retracted.set(0, entries.getFirst().retracted(Told.NOW.minusSeconds(1)));

        assertThat(state(retracted, Told.TODAY))
                .isEqualTo(state(entries.subList(1, entries.size()), Told.TODAY));
    }

    @Property(tries = 200)
    void fewer_visible_entries_never_show_more(
            @ForAll("entries") List<Entry<RepressionAct>> entries) {
        Set<UUID> visible =
                entries.stream()
                        .filter(e -> e.visibility() == Visibility.PUBLIC)
                        .map(Entry::id)
                        .collect(Collectors.toSet());

        RepressionState shown =
                Fold.fold(
                                new RepressionDocket(),
                                entries,
                                new Lens(Told.TODAY, Told.NOW, Visibility.PUBLIC))
                        .state();

        assertThat(restsOn(shown)).allMatch(visible::contains);
    }

    @Property(tries = 200)
    void the_day_after_the_last_entry_is_like_today(
            @ForAll("entries") List<Entry<RepressionAct>> entries) {
        LocalDate after =
                entries.stream()
                        .map(Entry::effectiveDay)
                        .max(LocalDate::compareTo)
                        .orElse(Told.TODAY);

        assertThat(state(entries, after)).isEqualTo(state(entries, Told.TODAY));
    }

    @Property(tries = 200)
    void what_is_held_to_have_happened_rests_on_an_entry(
            @ForAll("entries") List<Entry<RepressionAct>> entries) {
        RepressionState state = state(entries, Told.TODAY);

        assertThat(state.happened() != null).isEqualTo(state.stage().isHeld());
    }

    private static Stream<UUID> restsOn(RepressionState state) {
        Stream<UUID> stages =
                Stream.of(state.since(), state.happened())
                        .flatMap(Stream::ofNullable)
                        .map(Since::entry);
        Stream<UUID> lists =
                Stream.of(
                                state.perpetrators().stream().map(Perpetrator::entry),
                                state.targets().stream().map(Target::entry),
                                state.replies().stream().map(RepressionState.Reply::entry),
                                state.hostReactions().stream().map(RepressionState.Reaction::entry))
                        .flatMap(ids -> ids);
        return Stream.concat(stages, lists);
    }

    private static RepressionState state(List<Entry<RepressionAct>> entries, LocalDate day) {
        return Fold.fold(new RepressionDocket(), entries, Told.lens(day)).state();
    }

    @Provide
    Arbitrary<List<Entry<RepressionAct>>> entries() {
        return Combinators.combine(
                        Arbitraries.of(RepressionDocketTest.ACTS),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of(Visibility.class))
                .as((act, day, visibility) ->
                        Told.on(FuzzyDate.day(Told.TODAY.minusDays(day)), act, visibility, null))
                .list()
                .ofMaxSize(12);
    }
}
