package org.habeas.advocacy.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.Golden;
import org.habeas.advocacy.sanctions.SanctionsAct.Adopted;
import org.habeas.advocacy.sanctions.SanctionsAct.Lifted;
import org.habeas.advocacy.sanctions.SanctionsAct.Proposed;
import org.habeas.advocacy.sanctions.SanctionsAct.Rejected;
import org.habeas.advocacy.sanctions.SanctionsAct.Replied;
import org.habeas.advocacy.sanctions.SanctionsAct.TargetNamed;
import org.habeas.advocacy.sanctions.SanctionsAct.UnderConsideration;
import org.habeas.docket.Entry;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class SanctionsDocketTest {
    private static final SanctionsDocket RULES = new SanctionsDocket();
    private static final Listing EU = new Listing("eu", "EU.1.1", "BLR", null);
    private static final Listing UK = new Listing("uk", "BEL0001", null, null);
    private static final List<SanctionsAct> ACTS =
            List.of(
                    new Proposed(),
                    named("Ivan Invented"),
                    new UnderConsideration("a parliament"),
                    new Rejected("a council", null),
                    new Adopted("a council", "a regulation", null, null),
                    new Lifted("a council", "a regulation", null, null),
                    new Replied(null, "Nothing of it is true."));

    private final Entry<SanctionsAct> ivan = entry(named("Ivan Invented"), "2020-01-01");
    private final Entry<SanctionsAct> pyotr = entry(named("Pyotr Invented"), "2020-01-01");

    @Test
    void SM_19_the_table_is_as_a_lawyer_reads_it() {
        Golden.assertComplete(SanctionsAct.class, ACTS);
        Golden.assertMatches(
                "sanctions-table.md",
                StateTable.print(ACTS, List.of(SanctionsStage.values()), SanctionsDocket::table));
    }

    @Test
    void who_is_named_twice_is_one_target() {
        SanctionsState state = state(ivan, entry(named("IVAN INVENTED"), "2020-02-01"));

        assertThat(state.targets()).hasSize(1);
        assertThat(state.targets().getFirst().entries()).hasSize(2);
    }

    @Test
    void a_target_is_alleged_to_have_done_it() {
        assertThat(state(ivan).targets().getFirst().role()).isEqualTo("alleged perpetrator");
    }

    @Test
    void INV_A_10_no_act_has_a_place_for_an_address() {
        List<String> fields =
                Stream.of(SanctionsAct.class.getPermittedSubclasses())
                        .flatMap(act -> Arrays.stream(act.getRecordComponents()))
                        .map(field -> field.getName())
                        .toList();

        assertThat(fields)
                .noneMatch(name -> name.matches("(?i).*(address|street|phone|mail|birth|place).*"));
    }

    @Test
    void one_list_against_one_target_leaves_the_other_alone() {
        SanctionsState state =
                state(ivan, pyotr, entry(new Adopted(null, null, ivan.id(), EU), "2021-01-01"));

        assertThat(state.stage()).isEqualTo(SanctionsStage.ADOPTED);
        assertThat(state.asProposed()).isFalse();
        assertThat(state.targets())
                .extracting(SanctionsState.Target::sanctioned)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void who_leaves_one_of_two_lists_is_still_sanctioned() {
        SanctionsState state =
                state(
                        ivan,
                        entry(new Adopted(null, null, ivan.id(), EU), "2021-01-01"),
                        entry(new Adopted(null, null, ivan.id(), UK), "2021-02-01"),
                        entry(new Lifted(null, null, ivan.id(), EU), "2022-01-01"));

        assertThat(state.stage()).isEqualTo(SanctionsStage.ADOPTED);
        assertThat(state.targets().getFirst().listings()).containsExactly(UK);
    }

    @Test
    void sanctions_that_end_for_the_last_target_are_lifted() {
        SanctionsState state =
                state(
                        ivan,
                        entry(new Adopted(null, null, ivan.id(), EU), "2021-01-01"),
                        entry(new Lifted(null, null, ivan.id(), EU), "2022-01-01"));

        assertThat(state.stage()).isEqualTo(SanctionsStage.LIFTED);
        assertThat(state.holdsForSomebody()).isFalse();
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<SanctionsAct>> entries) {
        FoldLaws.hold(RULES, entries);
    }

    @Property(tries = 200)
    void nobody_is_sanctioned_whom_no_act_adopted(
            @ForAll("histories") List<Entry<SanctionsAct>> entries) {
        List<Entry<SanctionsAct>> without =
                entries.stream().filter(e -> !(e.act() instanceof Adopted)).toList();

        assertThat(FoldLaws.state(RULES, without, ALL).holdsForSomebody()).isFalse();
    }

    @Provide
    Arbitrary<List<Entry<SanctionsAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }

    @SafeVarargs
    private static SanctionsState state(Entry<SanctionsAct>... entries) {
        return FoldLaws.state(RULES, List.of(entries), ALL);
    }

    private static SanctionsAct named(String name) {
        return new TargetNamed(name, (UUID) null, "judge", "KZ");
    }
}
