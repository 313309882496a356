package org.habeas.advocacy.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.Golden;
import org.habeas.advocacy.demand.DemandAct.CauseClaimed;
import org.habeas.advocacy.demand.DemandAct.Met;
import org.habeas.advocacy.demand.DemandAct.Opened;
import org.habeas.advocacy.demand.DemandAct.Overtaken;
import org.habeas.advocacy.demand.DemandAct.PartiallyMet;
import org.habeas.advocacy.demand.DemandAct.Proposed;
import org.habeas.advocacy.demand.DemandAct.Rejected;
import org.habeas.advocacy.demand.DemandAct.Reopened;
import org.habeas.advocacy.demand.DemandAct.RestrictionFound;
import org.habeas.advocacy.demand.DemandAct.Withdrawn;
import org.habeas.advocacy.law.DemandType;
import org.habeas.docket.AttributionKind;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Standing;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class DemandDocketTest {
    static final UUID ANNA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    static final UUID BORIS = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    private static final ListedRestriction LISTING =
            new ListedRestriction("terrorism_financing_listing", null, null);

    private static final List<DemandAct> ACTS =
            List.of(
                    new Opened(),
                    new PartiallyMet(null, null, null),
                    new Met(null, null),
                    new Rejected(null, null, null, null),
                    new Reopened(null, null),
                    new Overtaken(null, null),
                    new Withdrawn(null, null),
                    new Proposed(),
                    new RestrictionFound(ANNA, LISTING),
                    new CauseClaimed(null, "pressure", AttributionKind.NGO, "An NGO", null));

    @Test
    void the_table_is_as_a_lawyer_reads_it() {
        String table = StateTable.print(ACTS, List.of(DemandStage.values()), DemandDocket::table);

        Golden.assertMatches("demand-table.md", table);
        Golden.assertComplete(DemandAct.class, ACTS);
    }

    @Test
    void a_demand_is_met_only_when_it_is_met_for_everybody() {
        Entry<DemandAct> opened = entry(new Opened(), "2018-04-24");
        Entry<DemandAct> anna = entry(new Met(ANNA, null), "2019-01-02");
        Entry<DemandAct> boris = entry(new Met(BORIS, null), "2020-01-02");

        assertThat(stage(opened, anna)).isEqualTo(DemandStage.PARTIALLY_MET);
        assertThat(stage(opened, anna, boris)).isEqualTo(DemandStage.MET);
    }

    @Test
    void what_was_met_for_one_and_became_pointless_for_the_other_stays_partly_met() {
        Entry<DemandAct> opened = entry(new Opened(), "2018-04-24");
        Entry<DemandAct> anna = entry(new Met(ANNA, null), "2019-01-02");
        Entry<DemandAct> boris = entry(new Overtaken(BORIS, null), "2020-02");

        assertThat(stage(opened, anna, boris)).isEqualTo(DemandStage.PARTIALLY_MET);
    }

    @Test
    void a_reopened_demand_keeps_its_earlier_outcome() {
        DemandState state =
                fold(
                                entry(new Opened(), "2018-04-24"),
                                entry(new Met(ANNA, null), "2019-01-02"),
                                entry(new Reopened(ANNA, null), "2020-01-02"))
                        .state();

        assertThat(state.stage()).isEqualTo(DemandStage.REOPENED);
        assertThat(state.turns())
                .filteredOn(turn -> ANNA.equals(turn.personId()))
                .extracting(DemandState.Turn::after)
                .containsExactly(DemandStage.OPEN, DemandStage.MET, DemandStage.REOPENED);
    }

    @Test
    void who_demands_what_was_granted_already_finds_it_met_and_is_told_so() {
        Folded<DemandAct, DemandState> folded =
                fold(
                        entry(new Met(ANNA, null), "2017-01-02"),
                        entry(new Met(BORIS, null), "2017-01-02"),
                        entry(new Opened(), "2018-04-24"));

        assertThat(folded.state().stage()).isEqualTo(DemandStage.MET);
        assertThat(folded.findings())
                .extracting("code", "from", "act")
                .contains(org.assertj.core.api.Assertions.tuple("does-not-fit", "met", "opened"));
    }

    @Test
    void until_it_is_made_a_demand_is_a_draft_whatever_happened() {
        assertThat(stage(entry(new Met(ANNA, null), "2017-01-02"))).isEqualTo(DemandStage.DRAFT);
    }

    @Test
    void who_was_freed_and_arrested_on_one_day_is_held() {
        Entry<DemandAct> opened = entry(new Opened(), "2018-04-24");
        Entry<DemandAct> freed = entry(new Met(null, null), "2019-01-02");
        Entry<DemandAct> arrested = entry(new Reopened(null, null), "2019-01-02");

        assertThat(stage(arrested, freed, opened)).isEqualTo(DemandStage.REOPENED);
    }

    @Test
    void death_does_not_undo_a_release() {
        Entry<DemandAct> opened = entry(new Opened(), "2018-04-24");
        Entry<DemandAct> freed = entry(new Met(null, null), "2019-01-02");
        Entry<DemandAct> died = entry(new Overtaken(null, null), "2020-01-02");

        assertThat(stage(opened, freed, died)).isEqualTo(DemandStage.MET);
    }

    @Test
    void INV_A_05_who_says_why_a_demand_was_met_claims_it_and_changes_nothing() {
        CauseClaimed claim =
                new CauseClaimed(null, "consistent pressure", AttributionKind.NGO, "An NGO", null);

        DemandState state =
                fold(entry(new Opened(), "2018-04-24"), entry(claim, "2019-01-02")).state();

        assertThat(state.stage()).isEqualTo(DemandStage.OPEN);
        assertThat(state.claims()).containsExactly(claim);
    }

    @Test
    void a_restriction_told_twice_is_listed_once() {
        DemandState state =
                fold(
                                entry(new RestrictionFound(ANNA, LISTING), "2019-01-02"),
                                entry(new RestrictionFound(ANNA, LISTING), "2019-01-03"))
                        .state();

        assertThat(state.restrictions()).containsExactly(LISTING);
    }

    @Test
    void an_expected_release_meets_nothing() {
        Entry<DemandAct> expected =
                new Entry<>(
                        UUID.randomUUID(),
                        new Met(null, null),
                        FuzzyDate.parse("2018-04-29").with(DateModality.EXPECTED),
                        org.habeas.docket.Visibility.PUBLIC,
                        Standing.ACCEPTED,
                        List.of(),
                        FoldLaws.RECORDED,
                        null,
                        null,
                        null);

        assertThat(stage(entry(new Opened(), "2018-04-24"), expected)).isEqualTo(DemandStage.OPEN);
    }

    @Test
    void as_of_an_earlier_day_it_is_as_it_was_then() {
        List<Entry<DemandAct>> entries =
                List.of(
                        entry(new Opened(), "2018-04-24"),
                        entry(new Met(null, null), "2019-01-02"));
        var rules = new DemandDocket(head(ANNA, BORIS));

        assertThat(FoldLaws.state(rules, entries, ALL.asOf(LocalDate.parse("2018-12-31"))).stage())
                .isEqualTo(DemandStage.OPEN);
        assertThat(FoldLaws.state(rules, entries, ALL.asOf(LocalDate.parse("2018-04-23"))).stage())
                .isEqualTo(DemandStage.DRAFT);
    }

    @Property(tries = 300)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<DemandAct>> entries) {
        FoldLaws.hold(new DemandDocket(head(ANNA, BORIS)), entries);
    }

    @Property(tries = 300)
    void met_overall_is_met_for_each(@ForAll("histories") List<Entry<DemandAct>> entries) {
        DemandState state = FoldLaws.state(new DemandDocket(head(ANNA, BORIS)), entries, ALL);

        if (state.stage() == DemandStage.MET) {
            assertThat(state.parts())
                    .extracting(DemandState.Part::stage)
                    .containsOnly(DemandStage.MET);
        }
    }

    @Provide
    Arbitrary<List<Entry<DemandAct>>> histories() {
        return FoldLaws.entries(acts());
    }

    static Arbitrary<DemandAct> acts() {
        return Arbitraries.of(ANNA, BORIS)
                .injectNull(0.3)
                .flatMap(person ->
                        Arbitraries.of(
                                new Opened(),
                                new PartiallyMet(person, null, null),
                                new Met(person, null),
                                new Rejected(person, null, null, null),
                                new Reopened(person, null),
                                new Overtaken(person, null),
                                new Withdrawn(person, null),
                                new Proposed(),
                                new RestrictionFound(ANNA, LISTING),
                                new CauseClaimed(
                                        person, "pressure", AttributionKind.NGO, null, null)));
    }

    @SafeVarargs
    private static DemandStage stage(Entry<DemandAct>... entries) {
        return fold(entries).state().stage();
    }

    @SafeVarargs
    private static Folded<DemandAct, DemandState> fold(Entry<DemandAct>... entries) {
        return Fold.fold(new DemandDocket(head(ANNA, BORIS)), List.of(entries), ALL);
    }

    static DemandHead head(UUID... subjects) {
        return new DemandHead(
                null,
                null,
                DemandType.RELEASE,
                "the immediate release",
                List.of(),
                List.of(subjects),
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
