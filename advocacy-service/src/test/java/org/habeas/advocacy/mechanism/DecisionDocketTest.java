package org.habeas.advocacy.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.mechanism.DecisionAct.Adopted;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.FindingCode;
import org.habeas.advocacy.mechanism.DecisionAct.FindingRecorded;
import org.habeas.advocacy.mechanism.DecisionAct.Grade;
import org.habeas.advocacy.mechanism.DecisionAct.Transmitted;
import org.habeas.advocacy.mechanism.DecisionHead.DecisionKind;
import org.habeas.advocacy.mechanism.DecisionHead.MechanismKind;
import org.habeas.docket.Entry;
import org.habeas.docket.StateTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionDocketTest {
    private static final UUID ANNA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID BORIS = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private static final List<DecisionAct> ACTS =
            List.of(
                    new Adopted(),
                    new Transmitted(),
                    new FindingRecorded(FindingCode.POLITICAL_MOTIVE, null, null, null, null),
                    new DemandMade(DecisionDemand.RELEASE, null, null, null),
                    assessed(null, Compliance.PARTIALLY_IMPLEMENTED, null));

    @Test
    void the_table_is_as_a_lawyer_reads_it() {
        String table =
                StateTable.print(ACTS, List.of(DecisionStage.values()), DecisionDocket::table);

        assertThat(table)
                .isEqualTo(
                        """
                        | act | reported | adopted | transmitted |
                        |---|---|---|---|
                        | adopted | adopted |  | - |
                        | transmitted | (transmitted) | transmitted |  |
                        | finding_recorded |  |  |  |
                        | demand_made |  |  |  |
                        | compliance_assessed |  |  |  |
                        """);
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
    void a_demand_is_not_closed_because_the_state_denies_it() {
        DecisionState state =
                state(
                        entry(new Adopted(), "2017-04"),
                        entry(assessed(null, Compliance.REJECTED, Grade.E), "2018-05-01"));

        assertThat(state.demands()).extracting("closed").containsOnly(false);
        assertThat(state.compliance()).isEqualTo(Compliance.REJECTED);
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
        return FoldLaws.entries(Arbitraries.of(ACTS));
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
        return new DecisionHead(
                "UN Working Group on Arbitrary Detention",
                MechanismKind.UN_WGAD,
                DecisionKind.OPINION,
                null,
                "KZ",
                List.of(ANNA, BORIS),
                null);
    }
}
