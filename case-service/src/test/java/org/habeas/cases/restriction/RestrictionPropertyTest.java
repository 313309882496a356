package org.habeas.cases.restriction;

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

class RestrictionPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Lens ALL =
            new Lens(
                    LocalDate.of(2029, 1, 1),
                    Instant.parse("2030-01-01T00:00:00Z"),
                    Visibility.RESTRICTED);
    private static final List<RestrictionAct> ACTS =
            Stream.concat(
                            RestrictionExamples.ALL.stream(),
                            Stream.of(
                                    RestrictionExamples.imposed(
                                            StartsFrom.LISTING, null, "one month"),
                                    RestrictionExamples.imposed(
                                            StartsFrom.ENTRY_INTO_FORCE,
                                            "2015-06-01",
                                            "six months"),
                                    RestrictionExamples.THREE_YEARS_FROM_RELEASE))
                    .toList();

    @Provide
    Arbitrary<List<Entry<RestrictionAct>>> stories() {
        return Combinators.combine(
                        Arbitraries.of(ACTS),
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
            @ForAll("stories") List<Entry<RestrictionAct>> story, @ForAll long seed) {
        List<Entry<RestrictionAct>> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold(shuffled, ALL)).isEqualTo(fold(story, ALL));
    }

    @Property(tries = 300)
    void to_retract_an_entry_is_never_to_have_had_it(
            @ForAll("stories") List<Entry<RestrictionAct>> story, @ForAll long seed) {
        if (story.isEmpty()) {
            return;
        }
        int taken = Math.floorMod(seed, story.size());
        List<Entry<RestrictionAct>> retracted = new ArrayList<>(story);
        retracted.set(taken, story.get(taken).retracted(Instant.parse("2021-01-01T00:00:00Z")));
        List<Entry<RestrictionAct>> never = new ArrayList<>(story);
        never.remove(taken);

        assertThat(fold(retracted, ALL)).isEqualTo(fold(never, ALL));
    }

    @Property(tries = 300)
    void the_family_is_told_of_only_by_entries_that_are_seen(
            @ForAll("stories") List<Entry<RestrictionAct>> story) {
        Folded<RestrictionAct, RestrictionState> seen = fold(story, ALL.with(Visibility.PUBLIC));

        boolean told =
                seen.applied().stream()
                        .map(Entry::act)
                        .anyMatch(act ->
                                act instanceof RestrictionAct.FamilyAffected
                                        || act instanceof RestrictionAct.DependantsAffected);
        assertThat(seen.state().familyAffected()).isEqualTo(told);
    }

    @Property(tries = 300)
    void a_lower_clearance_sees_what_its_own_entries_justify(
            @ForAll("stories") List<Entry<RestrictionAct>> story) {
        List<Entry<RestrictionAct>> visible =
                story.stream().filter(e -> Visibility.PARTNER.mayRead(e.visibility())).toList();

        assertThat(fold(story, ALL.with(Visibility.PARTNER))).isEqualTo(fold(visible, ALL));
    }

    @Property(tries = 500)
    void between_two_changes_announced_nothing_changes(
            @ForAll("stories") List<Entry<RestrictionAct>> story,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        Lens then = ALL.asOf(FIRST.plusDays(day));
        Folded<RestrictionAct, RestrictionState> folded = fold(story, then);
        LocalDate turn = folded.nextChange();
        LocalDate after = then.asOf().plusDays(later);

        if (turn == null || after.isBefore(turn)) {
            assertThat(fold(story, then.asOf(after)).state()).isEqualTo(folded.state());
        }
    }

    @Property(tries = 300)
    void TL_14_nothing_expires_without_a_known_end_or_an_entry_that_says_so(
            @ForAll("stories") List<Entry<RestrictionAct>> story) {
        Folded<RestrictionAct, RestrictionState> folded = fold(story, ALL);

        if (folded.state().status() == RestrictionStatus.EXPIRED) {
            assertThat(
                            folded.state().expectedEnd() != null
                                    || folded.applied().stream()
                                            .anyMatch(
                                                    e -> e.act() instanceof RestrictionAct.Expired))
                    .isTrue();
        }
    }

    private static Folded<RestrictionAct, RestrictionState> fold(
            List<Entry<RestrictionAct>> story, Lens lens) {
        return Fold.fold(new RestrictionDocket(), story, lens);
    }
}
