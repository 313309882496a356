package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.platform.register.Look;

class AsylumPropertyTest {
    private static final AsylumHead HEAD = Acts.COUPLE;

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<AsylumAct>> entries, @ForAll Random random) {
        List<Entry<AsylumAct>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(state(shuffled)).isEqualTo(state(entries));
    }

    @Property(tries = 200)
    void an_entry_taken_back_is_as_if_it_had_never_been(
            @ForAll("entries") List<Entry<AsylumAct>> entries) {
        for (Entry<AsylumAct> one : entries) {
            List<Entry<AsylumAct>> without = new ArrayList<>(entries);
            without.remove(one);
            List<Entry<AsylumAct>> retracted = new ArrayList<>(without);
            retracted.add(one.retracted(Told.NOW.minusSeconds(1)));

            assertThat(state(retracted)).isEqualTo(state(without));
        }
    }

    @Property(tries = 300)
    void whoever_may_see_less_sees_nothing_that_rests_on_more(
            @ForAll("entries") List<Entry<AsylumAct>> entries) {
        for (Visibility clearance : Visibility.values()) {
            Lens lens = Told.lens(Told.TODAY).with(clearance);
            Set<UUID> visible =
                    entries.stream().filter(lens::sees).map(Entry::id).collect(Collectors.toSet());
            Look<AsylumHead, AsylumAct, AsylumState> look =
                    Acts.look(HEAD, Told.TODAY.toString(), clearance, entries);

            assertThat(visible).containsAll(named(look).toList());
            assertThat(state(entries.stream().filter(lens::sees).toList())).isEqualTo(look.state());
        }
    }

    @Property(tries = 200)
    void nothing_changes_on_a_day_that_was_not_announced(
            @ForAll("entries") List<Entry<AsylumAct>> entries) {
        LocalDate day = Told.TODAY.minusDays(3200);
        while (day != null && !day.isAfter(Told.TODAY)) {
            Folded<AsylumAct, AsylumState> then = fold(entries, day);
            LocalDate turn = then.nextChange();
            LocalDate last = turn == null ? Told.TODAY : turn.minusDays(1);

            assertThat(fold(entries, last).state()).isEqualTo(then.state());
            day = turn;
        }
    }

    @Property(tries = 300)
    void whom_a_protection_protects_has_an_open_shelter(
            @ForAll("entries") List<Entry<AsylumAct>> entries) {
        for (Claim claim : state(entries).applicants()) {
            assertThat(claim.shelters().stream().anyMatch(s -> s.isOpen() && !s.isPending()))
                    .isEqualTo(
                            claim.protectionStage().protects()
                                    || claim.protectionStage() == ProtectionStage.EXPIRED);
        }
    }

    @Property(tries = 300)
    void INV_X_10_what_is_told_of_one_applicant_changes_no_other(
            @ForAll("entries") List<Entry<AsylumAct>> entries) {
        List<Entry<AsylumAct>> ofSpouse =
                entries.stream().filter(e -> AsylumDocket.concerns(e.act(), Acts.SPOUSE)).toList();

        assertThat(state(ofSpouse).of(Acts.SPOUSE)).isEqualTo(state(entries).of(Acts.SPOUSE));
    }

    @Property(tries = 300)
    void what_has_expired_still_waits_for_somebody_to_renew_it(
            @ForAll("entries") List<Entry<AsylumAct>> entries) {
        Look<AsylumHead, AsylumAct, AsylumState> look = Acts.look(Told.TODAY.toString(), entries);
        boolean expired =
                look.state().applicants().stream()
                        .anyMatch(c -> c.protectionStage() == ProtectionStage.EXPIRED);
        boolean running =
                AsylumLimits.of(look).stream()
                        .anyMatch(l -> l.rule().equals("TL-13") && l.end() == null);

        assertThat(running || !expired).isTrue();
    }

    /** Every entry that an answer names. */
    private static Stream<UUID> named(Look<AsylumHead, AsylumAct, AsylumState> look) {
        Stream<UUID> limits = AsylumLimits.of(look).stream().flatMap(AsylumPropertyTest::entriesOf);
        Stream<UUID> edges =
                AsylumEdges.of(look).stream()
                        .flatMap(e -> Stream.of(e.entry(), e.from().entryId(), e.to().entryId()))
                        .filter(Objects::nonNull);
        Stream<UUID> risks =
                HEAD.persons().stream()
                        .flatMap(p -> AsylumRisks.of(look, p).stream())
                        .flatMap(f -> f.entries().stream());
        Stream<UUID> reliable = AsylumReliable.of(look).stream().map(r -> r.entry());
        return Stream.of(limits, edges, risks, reliable).flatMap(s -> s);
    }

    private static Stream<UUID> entriesOf(TimeStart limit) {
        TimeStart.End end = limit.end();
        return Stream.concat(
                Stream.of(limit.entry()), end == null ? Stream.empty() : Stream.of(end.entry()));
    }

    private static AsylumState state(List<Entry<AsylumAct>> entries) {
        return fold(entries, Told.TODAY).state();
    }

    private static Folded<AsylumAct, AsylumState> fold(
            List<Entry<AsylumAct>> entries, LocalDate day) {
        return Fold.fold(new AsylumDocket(HEAD), entries, Told.lens(day));
    }

    @Provide
    Arbitrary<List<Entry<AsylumAct>>> entries() {
        Arbitrary<AsylumAct> acts =
                Arbitraries.oneOf(
                        Arbitraries.of(AsylumTableTest.ACTS),
                        Arbitraries.of(AsylumTableTest.ACTS).map(AsylumPropertyTest::ofOne));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of(Visibility.class))
                .as((act, day, visibility) ->
                        Told.on(FuzzyDate.day(Told.TODAY.minusDays(day)), act, visibility, null))
                .list()
                .ofMaxSize(14);
    }

    private static AsylumAct ofOne(AsylumAct act) {
        return Acts.of(Acts.FIRST, act);
    }
}
