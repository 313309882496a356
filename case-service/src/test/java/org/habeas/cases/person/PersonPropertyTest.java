package org.habeas.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.Golden;
import org.habeas.cases.person.PersonAct.MergeReversed;
import org.habeas.cases.person.PersonAct.MergedInto;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;

class PersonPropertyTest {
    private static final UUID DUPLICATE = new UUID(1, 1);
    private static final UUID SURVIVOR = PersonExamples.OTHER;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Instant MERGED = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant REVERSED = Instant.parse("2025-02-01T00:00:00Z");
    private static final Lens ALL =
            new Lens(
                    LocalDate.of(2029, 1, 1),
                    Instant.parse("2030-01-01T00:00:00Z"),
                    Visibility.RESTRICTED);

    @Provide
    Arbitrary<List<Entry<PersonAct>>> stories() {
        return Combinators.combine(
                        Arbitraries.of(PersonExamples.ALL),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.of(DateModality.ACTUAL, DateModality.EXPECTED),
                        Arbitraries.of(Visibility.values()),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((act, day, modality, visibility, second) ->
                        entry(
                                new UUID(act.hashCode(), day * 1_000_003L + second),
                                act,
                                FuzzyDate.day(FIRST.plusDays(day)).with(modality),
                                visibility,
                                Instant.ofEpochSecond(1_500_000_000 + second)))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Entry::id);
    }

    private static Entry<PersonAct> entry(
            UUID id, PersonAct act, FuzzyDate on, Visibility visibility, Instant at) {
        return new Entry<>(
                id,
                act,
                on,
                visibility,
                Standing.ACCEPTED,
                List.of(Provenance.titled("report")),
                at,
                null,
                null,
                null);
    }

    @Example
    void every_act_has_an_example() {
        Golden.assertComplete(PersonAct.class, PersonExamples.ALL);
    }

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("stories") List<Entry<PersonAct>> story, @ForAll long seed) {
        List<Entry<PersonAct>> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold(shuffled, ALL)).isEqualTo(fold(story, ALL));
        assertThat(Merges.target(shuffled, ALL)).isEqualTo(Merges.target(story, ALL));
    }

    @Property(tries = 300)
    void a_lower_clearance_sees_what_its_own_entries_justify(
            @ForAll("stories") List<Entry<PersonAct>> story) {
        List<Entry<PersonAct>> visible =
                story.stream().filter(e -> Visibility.PARTNER.mayRead(e.visibility())).toList();

        assertThat(fold(story, ALL.with(Visibility.PARTNER))).isEqualTo(fold(visible, ALL));
    }

    @Property(tries = 300)
    void taking_an_entry_back_equals_never_having_had_it(
            @ForAll("stories") List<Entry<PersonAct>> story) {
        if (story.isEmpty()) {
            return;
        }
        List<Entry<PersonAct>> without = story.subList(1, story.size());
        List<Entry<PersonAct>> retracted = new ArrayList<>(without);
        retracted.add(story.getFirst().retracted(MERGED));

        assertThat(fold(retracted, ALL)).isEqualTo(fold(without, ALL));
        assertThat(Merges.target(retracted, ALL)).isEqualTo(Merges.target(without, ALL));
    }

    @Property(tries = 300)
    void a_merge_that_is_reversed_equals_none_for_every_audience(
            @ForAll("stories") List<Entry<PersonAct>> theirs,
            @ForAll("stories") List<Entry<PersonAct>> ours,
            @ForAll Visibility told,
            @ForAll Visibility reader) {
        List<Entry<PersonAct>> duplicate = withoutMerges(theirs);
        List<Entry<PersonAct>> merged = new ArrayList<>(duplicate);
        merged.add(merge(told));
        merged.add(
                entry(
                        new UUID(2, 2),
                        new MergeReversed("two persons"),
                        FuzzyDate.unknown(),
                        told,
                        REVERSED));
        Lens lens = ALL.with(reader);
        var survivor = look(SURVIVOR, withoutMerges(ours), lens);

        Merges never = Merges.of(List.of(look(DUPLICATE, duplicate, lens), survivor));
        Merges again = Merges.of(List.of(look(DUPLICATE, merged, lens), survivor));

        assertThat(again.survivor(DUPLICATE)).isEqualTo(never.survivor(DUPLICATE));
        assertThat(again.sameAs(SURVIVOR)).isEqualTo(never.sameAs(SURVIVOR));
        assertThat(facts(merged, lens)).isEqualTo(facts(duplicate, lens));
    }

    @Property(tries = 300)
    void a_merge_counts_since_it_was_recorded_for_who_may_see_it(
            @ForAll("stories") List<Entry<PersonAct>> theirs,
            @ForAll Visibility told,
            @ForAll Visibility reader) {
        List<Entry<PersonAct>> merged = new ArrayList<>(withoutMerges(theirs));
        merged.add(merge(told));
        Lens lens = ALL.with(reader);
        Lens before = new Lens(ALL.asOf(), MERGED.minusSeconds(1), reader);

        assertThat(sameAs(SURVIVOR, merged, lens))
                .isEqualTo(reader.mayRead(told) ? Set.of(SURVIVOR, DUPLICATE) : Set.of(SURVIVOR));
        assertThat(sameAs(SURVIVOR, merged, before)).isEqualTo(Set.of(SURVIVOR));
        assertThat(Merges.of(List.of(look(DUPLICATE, merged, lens))).survivor(DUPLICATE))
                .as("whoever may not see the survivor's docket is told of no merge")
                .isEqualTo(DUPLICATE);
    }

    private static Set<UUID> sameAs(UUID person, List<Entry<PersonAct>> duplicate, Lens lens) {
        return Merges.of(List.of(look(DUPLICATE, duplicate, lens), look(SURVIVOR, List.of(), lens)))
                .sameAs(person);
    }

    private static Entry<PersonAct> merge(Visibility told) {
        return entry(
                new UUID(3, 3),
                new MergedInto(SURVIVOR, "one person"),
                FuzzyDate.unknown(),
                told,
                MERGED);
    }

    private static List<Entry<PersonAct>> withoutMerges(List<Entry<PersonAct>> story) {
        return story.stream().filter(e -> !e.act().tellsOfTheRegister()).toList();
    }

    private static List<Entry<PersonAct>> facts(List<Entry<PersonAct>> story, Lens lens) {
        return withoutMerges(fold(story, lens).state().facts());
    }

    private static Look<PersonHead, PersonAct, PersonState> look(
            UUID id, List<Entry<PersonAct>> story, Lens lens) {
        List<Entry<PersonAct>> known = story.stream().filter(lens::knows).toList();
        return new Look<>(
                id,
                "persons",
                1,
                new PersonHead(true, false, null),
                Visibility.PUBLIC,
                known,
                fold(known, lens),
                lens);
    }

    private static Folded<PersonAct, PersonState> fold(List<Entry<PersonAct>> story, Lens lens) {
        return Fold.fold(new PersonDocket(), story, lens);
    }
}
