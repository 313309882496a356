package org.habeas.cases.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.Golden;
import org.habeas.cases.LawsOfFolds;
import org.habeas.cases.Story;
import org.habeas.cases.contradiction.ContradictionAct.PositionTaken;
import org.habeas.cases.contradiction.ContradictionAct.Reopened;
import org.habeas.cases.contradiction.ContradictionAct.Resolved;
import org.habeas.docket.Entry;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class ContradictionDocketTest {

    @Test
    void the_table_is_the_one_a_lawyer_has_read() {
        Golden.assertComplete(ContradictionAct.class, ContradictionDocket.ACTS);
        Golden.assertMatches(
                "contradiction-table.md",
                StateTable.print(
                        ContradictionDocket.ACTS,
                        List.of(Resolution.values()),
                        ContradictionDocket::table));
    }

    @Test
    void resolving_deletes_no_position() {
        var story =
                new Story<>(new ContradictionDocket())
                        .tell("2018-01-01", new PositionTaken("3 years", null, null, null))
                        .tell("2018-01-01", new PositionTaken("10 years", null, null, null))
                        .tell("2019-01-01", new Resolved(Resolution.RESOLVED_BOTH_TRUE, null));

        var state = story.folded("2019-12-31").state();

        assertThat(state.status()).isEqualTo(Resolution.RESOLVED_BOTH_TRUE);
        assertThat(state.positions()).hasSize(2);
        story.tell("2020-01-01", new Reopened("a new source"));
        assertThat(story.folded("2020-12-31").state().status()).isEqualTo(Resolution.OPEN);
    }

    @Test
    void D_2_a_preferred_position_is_pinned_and_the_others_stay() {
        Story<ContradictionAct, ContradictionState> story =
                new Story<>(new ContradictionDocket())
                        .tell("2018-01-01", position("3 years"))
                        .tell("2018-01-01", position("10 years"))
                        .tell(
                                "2019-01-01",
                                new Resolved(Resolution.RESOLVED_PREFERRED, "a ruling"));

        assertThat(story.atLast().positions()).hasSize(2);
        assertThat(story.asOf("2018-06-01").status()).isEqualTo(Resolution.OPEN);
    }

    @Test
    void D_2_the_types_and_the_statuses_are_those_of_the_model() {
        assertThat(Arrays.stream(ContradictionType.values()).map(Enum::name))
                .containsExactly(
                        "CONFLICTING_FACT",
                        "CONFLICTING_ASSESSMENT",
                        "CHANGE_OVER_TIME",
                        "DIFFERENT_PROCEEDINGS",
                        "EXPECTED_VERSUS_STATED",
                        "TERMINOLOGY",
                        "SPELLING_VARIANT",
                        "PRECISION",
                        "COERCION_SUSPECTED",
                        "DATE_UNKNOWN",
                        "FORMAL_VERSUS_REAL_PRINCIPAL",
                        "COMPLEMENTARY");
        assertThat(Arrays.stream(Resolution.values()).map(Enum::name))
                .containsExactly(
                        "OPEN",
                        "RESOLVED_PREFERRED",
                        "RESOLVED_BOTH_TRUE",
                        "RESOLVED_TERMINOLOGY",
                        "ACCEPTED_UNRESOLVED");
    }

    @Provide
    Arbitrary<List<Entry<ContradictionAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(
                        position("3 years"),
                        position("10 years"),
                        new Resolved(Resolution.RESOLVED_PREFERRED, "a ruling"),
                        new Resolved(Resolution.ACCEPTED_UNRESOLVED, null),
                        new Reopened("a new source")));
    }

    @Property(tries = 300)
    void D_2_resolving_never_deletes(@ForAll("stories") List<Entry<ContradictionAct>> story) {
        ContradictionState state =
                LawsOfFolds.state(new ContradictionDocket(), story, LawsOfFolds.ALL);

        assertThat(state.positions())
                .containsExactlyInAnyOrderElementsOf(
                        story.stream().filter(e -> e.act() instanceof PositionTaken).toList());
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<ContradictionAct>> story) {
        LawsOfFolds.hold(new ContradictionDocket(), story);
    }

    private static ContradictionAct position(String value) {
        return new PositionTaken(value, null, null, null);
    }
}
