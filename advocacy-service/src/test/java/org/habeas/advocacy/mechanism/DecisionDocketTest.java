package org.habeas.advocacy.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.time.LocalDate;
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
import org.habeas.advocacy.mechanism.DecisionAct.Adopted;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.FindingCode;
import org.habeas.advocacy.mechanism.DecisionAct.FindingRecorded;
import org.habeas.advocacy.mechanism.DecisionAct.FollowUpDeadlineMissed;
import org.habeas.advocacy.mechanism.DecisionAct.Grade;
import org.habeas.advocacy.mechanism.DecisionAct.Published;
import org.habeas.advocacy.mechanism.DecisionAct.Superseded;
import org.habeas.advocacy.mechanism.DecisionAct.Transmitted;
import org.habeas.advocacy.mechanism.DecisionHead.DecisionKind;
import org.habeas.advocacy.mechanism.DecisionHead.MechanismKind;
import org.habeas.advocacy.mechanism.Point.Priority;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionDocketTest {
    private static final UUID ANNA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID BORIS = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private static final List<DecisionAct> ACTS =
            List.of(
                    new Adopted(),
                    new Published("A/HRC/38/54"),
                    new Transmitted(),
                    new FindingRecorded(FindingCode.POLITICAL_MOTIVE, null, null, null, null),
                    new DemandMade(DecisionDemand.RELEASE, null, null, null),
                    new FollowUpDeadlineMissed(ANNA, "TL-09", LocalDate.parse("2018-06-01")),
                    assessed(null, Compliance.PARTIALLY_IMPLEMENTED, null),
                    new Superseded(null, "a later opinion"));
    private static final List<DecisionAct> MORE =
            List.of(
                    new DemandMade(
                            DecisionDemand.ANNUL_VERDICT,
                            ANNA,
                            "as printed",
                            FuzzyDate.parse("2018-11-01")),
                    new DemandMade(DecisionDemand.RELEASE, BORIS, "at once", null),
                    assessed(ANNA, Compliance.IMPLEMENTED, null),
                    assessed(BORIS, Compliance.NOT_IMPLEMENTED, null),
                    assessed(BORIS, Compliance.REJECTED, Grade.E));

    @Test
    void the_table_is_as_a_lawyer_reads_it() {
        String table =
                StateTable.print(ACTS, List.of(DecisionStage.values()), DecisionDocket::table);

        Golden.assertMatches("mechanism-decisions-table.md", table);
    }

    @Test
    void R18_one_opinion_is_implemented_for_one_person_and_not_for_another() {
        DecisionState state =
                state(
                        entry(new Adopted(), "2017-04"),
                        entry(new DemandMade(DecisionDemand.RELEASE, null, null, null), "2017-04"),
                        entry(assessed(ANNA, Compliance.IMPLEMENTED, null), "2018-05-01"),
                        entry(assessed(BORIS, Compliance.NOT_IMPLEMENTED, null), "2018-05-01"));

        assertThat(state.compliance()).isEqualTo(Compliance.PARTIALLY_IMPLEMENTED);
        assertThat(state.demands())
                .extracting("personId", "compliance", "closed")
                .containsExactly(
                        tuple(ANNA, Compliance.IMPLEMENTED, true),
                        tuple(BORIS, Compliance.NOT_IMPLEMENTED, false));
    }

    @Test
    void INV_A_08_a_demand_is_never_closed_because_the_State_denies_it() {
        DecisionState state =
                state(
                        entry(new Adopted(), "2017-04"),
                        entry(assessed(null, Compliance.REJECTED, Grade.E), "2018-05-01"));

        assertThat(state.demands()).extracting("closed").containsOnly(false);
        assertThat(state.demands()).extracting("priority").containsOnly(Priority.HIGH);
        assertThat(state.compliance()).isEqualTo(Compliance.REJECTED);
        assertThat(state.people()).extracting("open").containsOnly(List.of(DecisionDemand.RELEASE));
    }

    @Property(tries = 200)
    void INV_A_08_whatever_happens_what_is_refused_stays_open(
            @ForAll("histories") List<Entry<DecisionAct>> entries) {
        DecisionState state = FoldLaws.state(new DecisionDocket(head()), entries, ALL);

        assertThat(state.demands())
                .filteredOn(point -> point.compliance() == Compliance.REJECTED)
                .extracting("closed", "priority")
                .allMatch(is -> is.equals(tuple(false, Priority.HIGH)));
    }

    @Property(tries = 200)
    void R18_a_decision_is_implemented_only_if_it_is_for_everybody(
            @ForAll("histories") List<Entry<DecisionAct>> entries) {
        DecisionState state = FoldLaws.state(new DecisionDocket(head()), entries, ALL);

        if (state.compliance() == Compliance.IMPLEMENTED) {
            assertThat(state.people())
                    .extracting("compliance")
                    .isSubsetOf(Compliance.IMPLEMENTED, Compliance.SUPERSEDED)
                    .contains(Compliance.IMPLEMENTED);
        }
    }

    @Test
    void what_is_superseded_is_pursued_elsewhere_and_what_was_gained_stays() {
        DecisionState state =
                state(
                        entry(new DemandMade(DecisionDemand.RELEASE, null, null, null), "2017-04"),
                        entry(assessed(ANNA, Compliance.IMPLEMENTED, null), "2018-05-01"),
                        entry(new Superseded(null, null), "2019-01-01"));

        assertThat(state.demands())
                .extracting("personId", "compliance", "closed")
                .containsExactly(
                        tuple(ANNA, Compliance.IMPLEMENTED, true),
                        tuple(BORIS, Compliance.SUPERSEDED, true));
        assertThat(state.compliance()).isEqualTo(Compliance.IMPLEMENTED);
    }

    @Test
    void an_urgent_appeal_finds_nothing_and_does_not_prejudge() {
        var folded =
                Fold.fold(
                        new DecisionDocket(head(DecisionKind.URGENT_APPEAL)),
                        List.of(
                                entry(new Adopted(), "2018-05-01"),
                                entry(
                                        new FindingRecorded(
                                                FindingCode.POLITICAL_MOTIVE,
                                                null,
                                                null,
                                                null,
                                                null),
                                        "2018-05-01")),
                        ALL);

        assertThat(folded.state().withoutPrejudging()).isTrue();
        assertThat(folded.state().findings()).isEmpty();
        assertThat(folded.findings()).extracting("code").containsExactly("prejudges-nothing");
    }

    @Test
    void the_own_deadline_of_a_demand_passes_by_itself() {
        List<Entry<DecisionAct>> entries =
                List.of(
                        entry(
                                new DemandMade(
                                        DecisionDemand.RETRIAL,
                                        ANNA,
                                        null,
                                        FuzzyDate.parse("2018-11-01")),
                                "2018-05-01"));
        DecisionDocket docket = new DecisionDocket(head());

        var before = Fold.fold(docket, entries, ALL.asOf(LocalDate.parse("2018-11-01")));
        var after = Fold.fold(docket, entries, ALL.asOf(LocalDate.parse("2018-11-02")));

        assertThat(before.state().demands()).extracting("overdue").containsExactly(false);
        assertThat(before.nextChange()).isEqualTo("2018-11-02");
        assertThat(after.state().demands()).extracting("overdue").containsExactly(true);
        assertThat(after.state().demands().getFirst().compliance())
                .isEqualTo(Compliance.NO_INFORMATION);
    }

    @Test
    void earlier_assessments_are_kept() {
        DecisionState state =
                state(
                        entry(assessed(ANNA, Compliance.NOT_IMPLEMENTED, Grade.D), "2018-05-01"),
                        entry(assessed(ANNA, Compliance.IMPLEMENTED, Grade.A), "2019-05-01"));

        assertThat(state.demands().getFirst().assessments())
                .extracting("compliance")
                .containsExactly(Compliance.NOT_IMPLEMENTED, Compliance.IMPLEMENTED);
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<DecisionAct>> entries) {
        FoldLaws.hold(new DecisionDocket(head()), entries);
    }

    @Provide
    Arbitrary<List<Entry<DecisionAct>>> histories() {
        return FoldLaws.entries(
                Arbitraries.of(Stream.concat(ACTS.stream(), MORE.stream()).toList()));
    }

    @SafeVarargs
    private static DecisionState state(Entry<DecisionAct>... entries) {
        return FoldLaws.state(new DecisionDocket(head()), List.of(entries), ALL);
    }

    private static ComplianceAssessed assessed(
            @Nullable UUID person, Compliance compliance, @Nullable Grade grade) {
        return new ComplianceAssessed(
                DecisionDemand.RELEASE, person, compliance, grade, "an NGO", null);
    }

    private static DecisionHead head() {
        return head(DecisionKind.OPINION);
    }

    private static DecisionHead head(DecisionKind kind) {
        return new DecisionHead(
                "UN Working Group on Arbitrary Detention",
                MechanismKind.UN_WGAD,
                kind,
                null,
                "KZ",
                List.of(ANNA, BORIS),
                null);
    }
}
