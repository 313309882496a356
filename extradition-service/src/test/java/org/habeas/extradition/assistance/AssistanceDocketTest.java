package org.habeas.extradition.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.habeas.extradition.LawsOfFolds;
import org.habeas.extradition.Told;
import org.habeas.extradition.assistance.AssistanceAct.*;
import org.junit.jupiter.api.Test;

class AssistanceDocketTest {
    private static final UUID INQUIRY = UUID.randomUUID();

    static final List<AssistanceAct> ACTS =
            List.of(
                    new Received(),
                    new Granted("ministry"),
                    new Refused("ministry", List.of(AssistanceGround.POLITICAL_OFFENCE)),
                    new Executed(null, List.of(AssistanceMeasure.FREEZING)),
                    new LedToInquiry(INQUIRY),
                    new Withdrawn(),
                    new Closed());

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Legal assistance (SM-12, first part)

                A row an act, a column a state. An empty cell changes nothing, `(state)` is believed with a
                finding, `-` is not believed.

                """
                        + StateTable.print(
                                ACTS, List.of(AssistanceStage.values()), AssistanceDocket::table);

        Golden.assertTable("legal-assistance-requests", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).toList())
                .containsExactlyElementsOf(
                        Arrays.asList(AssistanceAct.class.getPermittedSubclasses()));
    }

    @Test
    void a_request_that_was_granted_and_led_to_an_inquiry_says_so() {
        Folded<AssistanceAct, AssistanceState> folded =
                fold(
                        on("2012", new Received()),
                        on("2012-12-31", new Granted(null)),
                        on("2013", new LedToInquiry(INQUIRY)));

        assertThat(folded.state().stage()).isEqualTo(AssistanceStage.LED_TO_DOMESTIC_INQUIRY);
        assertThat(folded.state().ledTo()).extracting("inquiryId").containsExactly(INQUIRY);
        assertThat(folded.findings()).isEmpty();
    }

    @Test
    void the_same_inquiry_told_by_both_sides_is_one_link() {
        AssistanceState state =
                fold(
                                on("2012", new Received()),
                                on("2013", new LedToInquiry(INQUIRY)),
                                on("2014", new LedToInquiry(INQUIRY)))
                        .state();

        assertThat(state.ledTo()).hasSize(1);
    }

    @Test
    void granted_or_refused_is_a_contradiction() {
        Folded<AssistanceAct, AssistanceState> folded =
                fold(on("2012", new Granted(null)), on("2012", new Refused(null, List.of())));

        assertThat(folded.contradictions()).hasSize(1);
    }

    @Test
    void a_refused_request_keeps_its_ground_and_is_not_withdrawn_any_more() {
        Folded<AssistanceAct, AssistanceState> folded =
                fold(
                        on("2012", new Received()),
                        on("2013", new Refused(null, List.of(AssistanceGround.HUMAN_RIGHTS))),
                        on("2014", new Withdrawn()));

        assertThat(folded.state().stage()).isEqualTo(AssistanceStage.REFUSED);
        assertThat(folded.state().refusal())
                .extracting("grounds")
                .isEqualTo(List.of(AssistanceGround.HUMAN_RIGHTS));
        assertThat(folded.findings()).extracting("code").containsExactly("does-not-fit");
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<AssistanceAct>> story) {
        LawsOfFolds.hold(new AssistanceDocket(), story);
    }

    @Provide
    Arbitrary<List<Entry<AssistanceAct>>> stories() {
        return LawsOfFolds.entries(Arbitraries.of(ACTS));
    }

    @SafeVarargs
    private static Folded<AssistanceAct, AssistanceState> fold(Entry<AssistanceAct>... entries) {
        return Told.fold(new AssistanceDocket(), entries);
    }
}
