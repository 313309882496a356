package org.habeas.cases.statement;

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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;

class StatementPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Lens ALL =
            new Lens(
                    LocalDate.of(2029, 1, 1),
                    Instant.parse("2030-01-01T00:00:00Z"),
                    Visibility.RESTRICTED);

    @Provide
    Arbitrary<List<Entry<StatementAct>>> stories() {
        return Combinators.combine(
                        Arbitraries.of(StatementExamples.ALL),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.of(DateModality.ACTUAL, DateModality.EXPECTED),
                        Arbitraries.of(Visibility.values()),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((act, day, modality, visibility, second) ->
                        new Entry<>(
                                new UUID(act.hashCode(), day * 1_000_003L + second),
                                act,
                                FuzzyDate.day(FIRST.plusDays(day)).with(modality),
                                visibility,
                                Standing.ACCEPTED,
                                List.of(Provenance.titled("report")),
                                Instant.ofEpochSecond(1_500_000_000 + second),
                                null,
                                null,
                                null))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Entry::id);
    }

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("stories") List<Entry<StatementAct>> story, @ForAll long seed) {
        List<Entry<StatementAct>> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold(shuffled, ALL)).isEqualTo(fold(story, ALL));
    }

    @Property(tries = 300)
    void retracting_an_entry_equals_never_having_had_it(
            @ForAll("stories") List<Entry<StatementAct>> story) {
        if (story.isEmpty()) {
            return;
        }
        List<Entry<StatementAct>> without = story.subList(1, story.size());
        List<Entry<StatementAct>> retracted = new ArrayList<>(without);
        retracted.add(story.getFirst().retracted(Instant.parse("2029-06-01T00:00:00Z")));

        assertThat(fold(retracted, ALL)).isEqualTo(fold(without, ALL));
    }

    @Property(tries = 300)
    void a_lower_clearance_sees_what_its_own_entries_justify(
            @ForAll("stories") List<Entry<StatementAct>> story) {
        List<Entry<StatementAct>> visible =
                story.stream().filter(e -> Visibility.PARTNER.mayRead(e.visibility())).toList();

        assertThat(fold(story, ALL.with(Visibility.PARTNER))).isEqualTo(fold(visible, ALL));
    }

    @Property(tries = 300)
    void INV_C_15_the_note_is_never_absent(@ForAll("stories") List<Entry<StatementAct>> story) {
        assertThat(fold(story, ALL).state().note()).isEqualTo(CoercionNote.TEXT);
    }

    private static Folded<StatementAct, StatementState> fold(
            List<Entry<StatementAct>> story, Lens lens) {
        return Fold.fold(new StatementDocket(), story, lens);
    }
}
