package org.habeas.cases.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.Golden;
import org.habeas.cases.LawsOfFolds;
import org.habeas.cases.Story;
import org.habeas.cases.context.ContextAct.Disputed;
import org.habeas.cases.context.ContextAct.Stated;
import org.habeas.docket.Entry;
import org.habeas.docket.StateTable;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class ContextDocketTest {
    private static final Stated STATED = new Stated("Courts obey.", "a court", null);
    private static final Disputed DISPUTED = new Disputed("They do not.", "a ministry", null);

    @Test
    void the_table_is_the_one_that_was_read() {
        List<ContextAct> acts = List.of(STATED, DISPUTED);
        Golden.assertComplete(ContextAct.class, acts);
        Golden.assertMatches(
                "context-table.md",
                StateTable.print(acts, List.of(ContextStatus.values()), ContextDocket::table));
    }

    @Test
    void a_denial_stands_beside_the_finding_and_removes_nothing() {
        var state =
                new Story<>(new ContextDocket())
                        .tell("2018-01-01", STATED)
                        .tell("2018-02-01", DISPUTED)
                        .tell("2018-03-01", STATED)
                        .atLast();

        assertThat(state.status()).isEqualTo(ContextStatus.DISPUTED);
        assertThat(state.statements()).hasSize(2);
        assertThat(state.denials()).hasSize(1);
    }

    @Test
    void a_finding_names_no_person() {
        Stream<Class<?>> records =
                Stream.concat(
                        Stream.of(ContextHead.class, ContextState.Voice.class),
                        Arrays.stream(ContextAct.class.getPermittedSubclasses()));

        assertThat(records.flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .extracting(component -> component.getName())
                .noneMatch(name -> name.contains("erson"));
        assertThat(
                        new ContextKind()
                                .subjects(new ContextHead(ContextFindingKind.PRACTICE, "KZ", null)))
                .isEmpty();
    }

    @Test
    void E_3_a_finding_of_risk_is_never_public() {
        ContextKind kind = new ContextKind();
        ContextHead risk = new ContextHead(ContextFindingKind.RISK_FINDING, "KZ", null);

        assertThat(kind.atLeast(risk, STATED)).isEqualTo(Visibility.CONFIDENTIAL);
    }

    @Provide
    Arbitrary<List<Entry<ContextAct>>> stories() {
        return LawsOfFolds.entries(Arbitraries.of(STATED, DISPUTED));
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<ContextAct>> story) {
        LawsOfFolds.hold(new ContextDocket(), story);
    }
}
