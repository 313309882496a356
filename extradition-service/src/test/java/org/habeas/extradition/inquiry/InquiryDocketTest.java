package org.habeas.extradition.inquiry;

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
import org.habeas.extradition.inquiry.InquiryAct.*;
import org.junit.jupiter.api.Test;

class InquiryDocketTest {
    private static final UUID REQUEST = UUID.randomUUID();

    static final List<InquiryAct> ACTS =
            List.of(
                    new Opened(),
                    new Triggered(InquiryTrigger.MLA, REQUEST),
                    new Closed("prosecutor", "no offence"),
                    new Reopened("court"),
                    new Indicted("prosecutor", List.of("money laundering")));

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Domestic inquiries (SM-12, second part)

                A row an act, a column a state. An empty cell changes nothing, `(state)` is believed with a
                finding, `-` is not believed. What triggered it moves nothing.

                """
                        + StateTable.print(
                                ACTS, List.of(InquiryStage.values()), InquiryDocket::table);

        Golden.assertTable("domestic-inquiries", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).toList())
                .containsExactlyElementsOf(
                        Arrays.asList(InquiryAct.class.getPermittedSubclasses()));
    }

    @Test
    void an_inquiry_that_a_court_reopens_is_closed_no_more() {
        InquiryState state =
                fold(
                                on("2012", new Opened()),
                                on("2014", new Closed("prosecutor", "no offence")),
                                on("2016-10-31", new Reopened("court")))
                        .state();

        assertThat(state.stage()).isEqualTo(InquiryStage.REOPENED);
        assertThat(state.closedOn()).isNull();
        assertThat(state.closureReason()).isNull();
        assertThat(state.reopenings()).extracting("court").containsExactly("court");
    }

    @Test
    void a_closing_is_believed_although_nobody_told_of_the_opening() {
        Folded<InquiryAct, InquiryState> folded = fold(on("2019", new Closed(null, null)));

        assertThat(folded.state().stage()).isEqualTo(InquiryStage.CLOSED);
        assertThat(folded.findings()).extracting("code").containsExactly("step-missing");
    }

    @Test
    void two_answers_to_why_it_was_opened_contradict_each_other_whenever_they_were_given() {
        Folded<InquiryAct, InquiryState> folded =
                fold(
                        on("2012", new Triggered(InquiryTrigger.MLA, REQUEST)),
                        on("2013", new Triggered(InquiryTrigger.COMPLAINT, null)));

        assertThat(folded.contradictions()).hasSize(1);
    }

    @Property(tries = 200)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<InquiryAct>> story) {
        LawsOfFolds.hold(new InquiryDocket(), story);
    }

    @Provide
    Arbitrary<List<Entry<InquiryAct>>> stories() {
        return LawsOfFolds.entries(Arbitraries.of(ACTS));
    }

    @SafeVarargs
    private static Folded<InquiryAct, InquiryState> fold(Entry<InquiryAct>... entries) {
        return Told.fold(new InquiryDocket(), entries);
    }
}
