package org.habeas.cases.consent;

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
import net.jqwik.api.constraints.IntRange;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;

class ConsentPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Lens ALL =
            new Lens(
                    LocalDate.of(2029, 1, 1),
                    Instant.parse("2030-01-01T00:00:00Z"),
                    Visibility.RESTRICTED);

    @Provide
    Arbitrary<List<Entry<ConsentAct>>> stories() {
        return Combinators.combine(
                        Arbitraries.of(ConsentExamples.ALL),
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
                .ofMaxSize(9)
                .uniqueElements(Entry::id);
    }

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("stories") List<Entry<ConsentAct>> story, @ForAll long seed) {
        List<Entry<ConsentAct>> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold(shuffled, ALL)).isEqualTo(fold(story, ALL));
    }

    @Property(tries = 300)
    void to_retract_an_entry_is_never_to_have_had_it(
            @ForAll("stories") List<Entry<ConsentAct>> story, @ForAll long seed) {
        if (story.isEmpty()) {
            return;
        }
        int taken = Math.floorMod(seed, story.size());
        List<Entry<ConsentAct>> retracted = new ArrayList<>(story);
        retracted.set(taken, story.get(taken).retracted(Instant.parse("2021-01-01T00:00:00Z")));
        List<Entry<ConsentAct>> never = new ArrayList<>(story);
        never.remove(taken);

        assertThat(fold(retracted, ALL)).isEqualTo(fold(never, ALL));
    }

    @Property(tries = 300)
    void a_lower_clearance_sees_what_its_own_entries_justify(
            @ForAll("stories") List<Entry<ConsentAct>> story) {
        List<Entry<ConsentAct>> visible =
                story.stream().filter(e -> Visibility.PARTNER.mayRead(e.visibility())).toList();

        assertThat(fold(story, ALL.with(Visibility.PARTNER))).isEqualTo(fold(visible, ALL));
    }

    @Property(tries = 300)
    void between_two_changes_announced_nothing_changes(
            @ForAll("stories") List<Entry<ConsentAct>> story,
            @ForAll @IntRange(max = 1500) int day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        Lens then = ALL.asOf(FIRST.plusDays(day));
        Folded<ConsentAct, ConsentState> folded = fold(story, then);
        LocalDate turn = folded.nextChange();
        LocalDate after = then.asOf().plusDays(later);

        if (turn == null || after.isBefore(turn)) {
            assertThat(fold(story, then.asOf(after)).state()).isEqualTo(folded.state());
        }
    }

    @Property(tries = 300)
    void nothing_is_allowed_that_the_newest_word_does_not_allow(
            @ForAll("stories") List<Entry<ConsentAct>> story) {
        Folded<ConsentAct, ConsentState> folded = fold(story, ALL);

        boolean ended =
                !folded.applied().isEmpty()
                        && folded.applied().getLast().act() instanceof ConsentAct.Withdrawn w
                        && w.scopes().isEmpty();
        if (ended || folded.applied().isEmpty()) {
            assertThat(folded.state().grants()).isEmpty();
        }
    }

    private static Folded<ConsentAct, ConsentState> fold(List<Entry<ConsentAct>> story, Lens lens) {
        return Fold.fold(new ConsentDocket(), story, lens);
    }
}
