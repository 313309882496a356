package org.habeas.extradition.interim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.habeas.extradition.LawsOfFolds;
import org.habeas.extradition.Told;
import org.habeas.extradition.interim.InterimAct.*;
import org.habeas.extradition.interim.InterimState.How;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterimDocketTest {
    private static final UUID PERSON = UUID.randomUUID();

    static final List<InterimAct> ACTS =
            List.of(
                    new Requested(),
                    new Refused(),
                    new Indicated(FuzzyDate.parse("2016-01-01"), true),
                    new Extended(FuzzyDate.parse("2017-01-01"), null),
                    new Breached(PERSON, null),
                    new Lifted());

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Interim measures (SM-13)

                A row an act, a column a state. An empty cell changes nothing, `(state)` is believed with a
                finding, `-` is not believed. `breached` stands over the state, which goes on beneath it: the
                measure protects the others until it is lifted. In force, it ends by itself on the day after
                the last one only if the order says so and names a day.

                """
                        + StateTable.print(
                                ACTS,
                                List.copyOf(
                                        EnumSet.range(InterimStage.UNKNOWN, InterimStage.LIFTED)),
                                InterimDocket::table);

        Golden.assertTable("interim-measures", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).toList())
                .containsExactlyElementsOf(
                        Arrays.asList(InterimAct.class.getPermittedSubclasses()));
    }

    @Test
    void a_measure_is_in_force_until_it_is_lifted() {
        Entry<InterimAct> indicated = on("2018-04-01", indicated(null, null));

        assertThat(fold(on("2018-03-30", new Requested())).state().inForce()).isFalse();
        assertThat(fold(indicated).state().inForce()).isTrue();
        assertThat(fold(indicated, on("2018-05-01", new Lifted())).state())
                .extracting("stage", "inForce")
                .containsExactly(InterimStage.LIFTED, false);
    }

    @Test
    void an_order_is_believed_without_a_finding_by_who_may_not_know_that_it_was_asked_for() {
        assertThat(fold(on("2018-04-01", indicated(null, null))).findings()).isEmpty();
    }

    @Test
    void an_order_that_says_so_ends_by_itself_on_the_day_after_its_last() {
        Entry<InterimAct> indicated = on("2018-04-01", indicated("2018-05-01", true));

        assertThat(foldOn("2018-05-01", indicated).state().inForce()).isTrue();
        assertThat(foldOn("2018-05-01", indicated).nextChange()).isEqualTo("2018-05-02");
        InterimState after = foldOn("2018-05-02", indicated).state();
        assertThat(after.inForce()).isFalse();
        assertThat(after.status()).isEqualTo(InterimStage.INDICATED);
        assertThat(after.periods().getLast().end()).extracting("how").isEqualTo(How.RAN_OUT);
    }

    @Test
    void
            an_order_that_does_not_say_so_or_names_a_month_stays_in_force_and_says_that_its_day_passed() {
        for (InterimAct act : List.of(indicated("2018-05-01", null), indicated("2018-05", true))) {
            assertThat(foldOn("2018-07-01", on("2018-04-01", act)).state())
                    .extracting("inForce", "untilPassed")
                    .containsExactly(true, true);
        }
    }

    @Test
    void an_extension_told_late_makes_it_one_time_in_force_if_it_came_before_the_last_day() {
        Entry<InterimAct> indicated = on("2018-04-01", indicated("2018-05-01", true));
        Entry<InterimAct> inTime =
                on("2018-04-20", new Extended(FuzzyDate.parse("2018-09-01"), true));
        Entry<InterimAct> tooLate =
                on("2018-05-20", new Extended(FuzzyDate.parse("2018-09-01"), true));

        assertThat(foldOn("2018-06-01", indicated, inTime).state().periods()).hasSize(1);
        assertThat(foldOn("2018-06-01", indicated, tooLate).state().periods())
                .hasSize(2)
                .last()
                .extracting("end")
                .isNull();
    }

    @Test
    void a_breach_shows_and_the_measure_protects_the_others_until_it_is_lifted() {
        Entry<InterimAct> indicated = on("2018-04-01", indicated(null, null));
        Entry<InterimAct> breached = on("2018-04-10", new Breached(PERSON, null));

        InterimState state = fold(indicated, breached).state();
        assertThat(state.status()).isEqualTo(InterimStage.BREACHED);
        assertThat(state).extracting("inForce", "urgent").containsExactly(true, true);
        InterimState lifted = fold(indicated, breached, on("2018-06-01", new Lifted())).state();
        assertThat(lifted.status()).isEqualTo(InterimStage.BREACHED);
        assertThat(lifted.inForce()).isFalse();
    }

    @Test
    void a_refusal_does_not_end_what_is_in_force() {
        Folded<InterimAct, InterimState> folded =
                fold(on("2018-04-01", indicated(null, null)), on("2018-06-01", new Refused()));

        assertThat(folded.state().inForce()).isTrue();
        assertThat(folded.findings()).extracting("code").containsExactly("does-not-fit");
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<InterimAct>> story) {
        LawsOfFolds.holdWithTerms(new InterimDocket(), story);
    }

    @Property(tries = 300)
    void nothing_changes_by_itself_on_a_day_that_was_not_announced(
            @ForAll("stories") List<Entry<InterimAct>> story,
            @ForAll @IntRange(max = 1200) int day,
            @ForAll @IntRange(max = 400) int later) {
        LawsOfFolds.nothingChangesUnannounced(new InterimDocket(), story, day, later);
    }

    @Property(tries = 300)
    void what_is_in_force_has_a_time_that_has_not_ended(
            @ForAll("stories") List<Entry<InterimAct>> story) {
        InterimState state = LawsOfFolds.state(new InterimDocket(), story, LawsOfFolds.ALL);

        assertThat(state.periods().stream().filter(p -> p.end() == null).count())
                .isEqualTo(state.inForce() ? 1 : 0);
    }

    @Provide
    Arbitrary<List<Entry<InterimAct>>> stories() {
        return LawsOfFolds.entries(Arbitraries.of(ACTS));
    }

    private static InterimAct indicated(@Nullable String until, @Nullable Boolean ends) {
        return new Indicated(until == null ? null : FuzzyDate.parse(until), ends);
    }

    @SafeVarargs
    private static Folded<InterimAct, InterimState> fold(Entry<InterimAct>... entries) {
        return Told.fold(new InterimDocket(), entries);
    }

    @SafeVarargs
    private static Folded<InterimAct, InterimState> foldOn(
            String day, Entry<InterimAct>... entries) {
        return Told.foldOn(new InterimDocket(), LocalDate.parse(day), entries);
    }
}
