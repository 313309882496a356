package org.habeas.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;

class CustodyPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");
    private static final Lens ALL = new Lens(LocalDate.of(2029, 1, 1), LATE, Visibility.RESTRICTED);

    @Provide
    Arbitrary<List<Entry<CustodyAct>>> stories() {
        Arbitrary<FuzzyDate> dates =
                Combinators.combine(
                                Arbitraries.integers().between(0, 900),
                                Arbitraries.of(0, 0, 1, 30, 365))
                        .as((start, width) ->
                                width == 0
                                        ? FuzzyDate.day(FIRST.plusDays(start))
                                        : FuzzyDate.between(
                                                FIRST.plusDays(start),
                                                FIRST.plusDays(start + width)));
        return Combinators.combine(
                        Arbitraries.of(
                                Stream.concat(
                                                CustodyExamples.ALL.stream(),
                                                CustodyExamples.SPECIAL.stream())
                                        .toList()),
                        dates,
                        Arbitraries.of(DateModality.values()),
                        Arbitraries.of(Visibility.values()),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((act, on, modality, visibility, second) ->
                        new Entry<>(
                                new UUID(act.hashCode(), on.hashCode() * 31L + second),
                                act,
                                on.with(modality),
                                visibility,
                                Standing.ACCEPTED,
                                List.of(Provenance.titled("report")),
                                Instant.ofEpochSecond(1_500_000_000 + second),
                                null,
                                null,
                                null))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Entry::id);
    }

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("stories") List<Entry<CustodyAct>> story, @ForAll long seed) {
        List<Entry<CustodyAct>> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold(shuffled, ALL)).isEqualTo(fold(story, ALL));
    }

    @Property(tries = 300)
    void a_lower_clearance_sees_what_its_own_entries_justify(
            @ForAll("stories") List<Entry<CustodyAct>> story) {
        Lens partner = ALL.with(Visibility.PARTNER);
        List<Entry<CustodyAct>> visible =
                story.stream().filter(e -> Visibility.PARTNER.mayRead(e.visibility())).toList();

        assertThat(fold(story, partner)).isEqualTo(fold(visible, ALL));
    }

    @Property(tries = 300)
    void INV_C_03_episodes_follow_each_other_and_do_not_overlap(
            @ForAll("stories") List<Entry<CustodyAct>> story) {
        CustodyState state = fold(story, ALL).state();

        List<Episode> all = new ArrayList<>(state.earlier());
        all.add(state.now());
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i - 1).to()).isEqualTo(all.get(i).from());
        }
    }

    @Property(tries = 300)
    void INV_C_04_expected_and_planned_dates_never_change_the_state(
            @ForAll("stories") List<Entry<CustodyAct>> story) {
        List<Entry<CustodyAct>> facts = story.stream().filter(e -> e.on().changesState()).toList();

        assertThat(fold(story, ALL).state()).isEqualTo(fold(facts, ALL).state());
    }

    @Property(tries = 300)
    void nothing_leads_out_of_death(@ForAll("stories") List<Entry<CustodyAct>> story) {
        Folded<CustodyAct, CustodyState> folded = fold(story, ALL);

        boolean died = folded.applied().stream().anyMatch(e -> e.act() instanceof CustodyAct.Died);
        assertThat(folded.state().status().isDead()).isEqualTo(died);
    }

    private static Folded<CustodyAct, CustodyState> fold(List<Entry<CustodyAct>> story, Lens lens) {
        return Fold.fold(new CustodyDocket(), story, lens);
    }
}
