package org.habeas.advocacy.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.Golden;
import org.habeas.advocacy.outcome.OutcomeAct.CauseClaimed;
import org.habeas.advocacy.outcome.OutcomeAct.Recorded;
import org.habeas.advocacy.outcome.OutcomeAct.ResidualTold;
import org.habeas.advocacy.outcome.OutcomeAct.Reversed;
import org.habeas.docket.AttributionKind;
import org.habeas.docket.Entry;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class OutcomeDocketTest {
    private static final OutcomeDocket RULES = new OutcomeDocket();
    private static final List<OutcomeAct> ACTS =
            List.of(
                    new Recorded(),
                    new CauseClaimed("pressure from abroad", AttributionKind.NGO, "An NGO"),
                    new ResidualTold("supplementary restrictions remain"),
                    new Reversed("held again"));

    @Test
    void the_table_is_as_a_lawyer_reads_it() {
        Golden.assertComplete(OutcomeAct.class, ACTS);
        Golden.assertMatches(
                "outcome-table.md",
                StateTable.print(ACTS, List.of(OutcomeStage.values()), OutcomeDocket::table));
    }

    @Test
    void INV_A_05_an_outcome_keeps_claimed_causes_as_attributed_assertions() {
        Entry<OutcomeAct> ours =
                entry(new CauseClaimed("pressure", AttributionKind.NGO, "An NGO"), "2018-04-24");
        Entry<OutcomeAct> theirs =
                entry(new CauseClaimed("clemency", AttributionKind.AUTHORITY, null), "2018-04-25");

        OutcomeState state =
                FoldLaws.state(
                        RULES, List.of(ours, theirs, entry(new Recorded(), "2018-04-13")), ALL);

        assertThat(state.claimedCauses())
                .extracting(OutcomeState.ClaimedCause::by)
                .containsExactly(AttributionKind.NGO, AttributionKind.AUTHORITY);
        assertThat(state.claimedCauses())
                .extracting(OutcomeState.ClaimedCause::entry)
                .containsExactly(ours.id(), theirs.id());
    }

    @Test
    void INV_A_05_a_claim_makes_nothing_come_about() {
        OutcomeState state =
                FoldLaws.state(
                        RULES,
                        List.of(
                                entry(
                                        new CauseClaimed("pressure", AttributionKind.NGO, null),
                                        "2018-04-24")),
                        ALL);

        assertThat(state.stage()).isEqualTo(OutcomeStage.UNREPORTED);
        assertThat(state.date()).isNull();
        assertThat(
                        Arrays.stream(OutcomeState.class.getRecordComponents())
                                .map(component -> component.getName()))
                .as("no word for what caused it")
                .containsExactly("stage", "date", "claimedCauses", "residual");
    }

    @Test
    void what_is_lost_again_keeps_the_day_on_which_it_was_achieved() {
        OutcomeState state =
                FoldLaws.state(
                        RULES,
                        List.of(
                                entry(new Recorded(), "2018-04-13"),
                                entry(new Reversed(null), "2018-09-01")),
                        ALL);

        assertThat(state.stage()).isEqualTo(OutcomeStage.REVERSED);
        assertThat(state.date()).hasToString("2018-04-13 DAY ACTUAL");
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<OutcomeAct>> entries) {
        FoldLaws.hold(RULES, entries);
    }

    @Property(tries = 200)
    void INV_A_05_every_cause_has_a_claimant_and_an_entry(
            @ForAll("histories") List<Entry<OutcomeAct>> entries) {
        OutcomeState state = FoldLaws.state(RULES, entries, ALL);

        assertThat(state.claimedCauses()).allMatch(claim -> claim.by() != null);
        assertThat(entries.stream().map(Entry::id).toList())
                .containsAll(state.claimedCauses().stream().map(c -> c.entry()).toList());
    }

    @Provide
    Arbitrary<List<Entry<OutcomeAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }
}
