package org.habeas.cases.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.incident.IncidentExamples.*;

import java.util.List;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentDocketTest {
    private final Story<IncidentAct, IncidentState> story = new Story<>(new IncidentDocket());

    @Test
    void the_table_of_SM_6_is_the_one_that_was_read() {
        Golden.assertComplete(IncidentAct.class, ALL);
        List<ViolationStatus> states = List.of(ViolationStatus.values());
        Golden.assertMatches(
                "incident-violation-table.md",
                StateTable.print(ALL, states, IncidentTable::violation)
                        + "\nCorroborated as likely:\n\n"
                        + StateTable.print(List.of(LIKELY), states, IncidentTable::violation));
    }

    @Test
    void the_table_of_investigations_in_SM_6_is_the_one_that_was_read() {
        List<InvestigationStatus> states = List.of(InvestigationStatus.values());
        Golden.assertMatches(
                "incident-investigation-table.md",
                StateTable.print(ALL, states, IncidentTable::investigation)
                        + "\nThe authority says that it has opened one, that it has closed it:\n\n"
                        + StateTable.print(
                                List.of(
                                        responded(AuthorityResponse.INVESTIGATION_OPENED),
                                        responded(AuthorityResponse.INVESTIGATION_CLOSED)),
                                states,
                                IncidentTable::investigation));
    }

    @Test
    void a_second_source_makes_it_likely_and_a_weaker_one_takes_nothing_back() {
        story.tell("2018-01-10", ASSAULT).tell("2018-02-01", LIKELY).tell("2018-03-01", POSSIBLE);

        assertThat(story.asOf("2018-01-31").violationStatus()).isEqualTo(ViolationStatus.REPORTED);
        assertThat(story.atLast().violationStatus()).isEqualTo(ViolationStatus.LIKELY);
        assertThat(story.misfits()).isEmpty();
    }

    @Test
    void a_denial_disputes_and_changes_no_status() {
        story.tell("2018-01-10", ASSAULT).tell("2018-02-01", LIKELY).tell("2018-02-15", DENIED);

        assertThat(story.atLast().violationStatus()).isEqualTo(ViolationStatus.LIKELY);
        assertThat(story.atLast().disputed()).isTrue();
        assertThat(story.asOf("2018-02-14").disputed()).isFalse();
    }

    @Test
    void silence_of_an_authority_disputes_nothing() {
        story.tell("2018-01-10", ASSAULT)
                .tell("2018-02-01", responded(AuthorityResponse.NO_RESPONSE));

        assertThat(story.atLast().disputed()).isFalse();
    }

    @Test
    void a_closed_investigation_says_nothing_about_whether_it_happened() {
        story.tell("2018-01-10", ASSAULT)
                .tell("2018-01-20", OPENED)
                .tell("2018-02-01", LIKELY)
                .tell("2018-02-20", CLOSED);

        assertThat(story.atLast().investigation()).isEqualTo(InvestigationStatus.CLOSED);
        assertThat(story.atLast().violationStatus()).isEqualTo(ViolationStatus.LIKELY);

        story.tell("2019-02-20", REOPENED);

        assertThat(story.atLast().investigation()).isEqualTo(InvestigationStatus.OPENED);
    }

    @Test
    void an_authority_that_says_it_investigates_does() {
        story.tell("2018-01-10", ASSAULT)
                .tell("2018-01-20", responded(AuthorityResponse.INVESTIGATION_OPENED));

        assertThat(story.atLast().investigation()).isEqualTo(InvestigationStatus.OPENED);
    }

    @Test
    void a_judgment_about_a_bare_report_is_believed_with_a_finding() {
        story.tell("2018-01-10", ASSAULT).tell("2019-01-10", CONFIRMED);

        assertThat(story.atLast().violationStatus())
                .isEqualTo(ViolationStatus.CONFIRMED_AS_VIOLATION);
        assertThat(story.misfits()).containsExactly("step-missing:confirmed");
    }

    @Test
    void a_confirmed_violation_is_not_unresolved_by_anybodys_doubt() {
        story.tell("2018-01-10", ASSAULT)
                .tell("2018-02-01", LIKELY)
                .tell("2019-01-10", CONFIRMED)
                .tell("2019-02-10", UNRESOLVED);

        assertThat(story.atLast().violationStatus())
                .isEqualTo(ViolationStatus.CONFIRMED_AS_VIOLATION);
        assertThat(story.misfits()).containsExactly("does-not-fit:unresolved");
    }

    @Test
    void INV_C_04_an_announced_investigation_is_none() {
        story.tell("2018-01-10", ASSAULT).expect("2018-02-01", OPENED);

        assertThat(story.atLast().investigation()).isEqualTo(InvestigationStatus.NONE);
    }

    @Test
    void INV_C_11_a_perpetrator_is_alleged_until_a_final_judgment_or_a_mechanism_says_who_it_was() {
        story.tell("2018-01-10", ASSAULT).tell("2018-02-01", LIKELY);
        assertThat(shown().alleged()).isTrue();
        assertThat(shown().wording()).isEqualTo("alleged perpetrator");

        story.tell("2019-01-10", confirmed(FindingBy.JUDGMENT, false, true));
        assertThat(shown().alleged()).as("an appeal lies").isTrue();

        story.tell("2019-02-10", confirmed(FindingBy.MECHANISM, true, false));
        assertThat(shown().alleged()).as("a mechanism found the State responsible").isTrue();

        story.tell("2019-03-10", confirmed(FindingBy.JUDGMENT, true, true));
        assertThat(shown().alleged()).isFalse();
        assertThat(shown().wording()).isEqualTo("perpetrator, as found by a final judgment");
    }

    @Test
    void INV_C_11_a_finding_about_one_act_leaves_the_others_alleged() {
        story.tell("2018-01-10", ASSAULT)
                .tell(
                        "2019-03-10",
                        new IncidentAct.Confirmed(
                                FindingBy.JUDGMENT, "court", true, true, List.of("search"), null));

        assertThat(shown().alleged()).isTrue();
    }

    @Test
    void the_one_alleged_to_have_done_it_is_heard() {
        story.tell("2018-01-10", ASSAULT).tell("2018-04-01", REPLIED);

        assertThat(shown().replies()).hasSize(1);
    }

    @Test
    void a_search_has_a_code_only_if_it_was_unlawful_or_is_disputed() {
        story.tell("2018-04-05", SEARCH);
        assertThat(code()).isNull();

        story.tell("2018-04-06", DENIED);
        assertThat(code()).isEqualTo("040101000000");
    }

    @Test
    void an_unlawful_search_has_a_code() {
        story.tell("2018-04-05", act("search", ActType.SEARCH_RAID, Legality.UNLAWFUL));

        assertThat(code()).isEqualTo("040101000000");
    }

    @Test
    void whoever_may_not_know_of_an_act_sees_nothing_of_it() {
        story.tell(FuzzyDate.parse("2018-01-10"), ASSAULT, Visibility.RESTRICTED);

        assertThat(story.folded("2020-01-01", Visibility.CONFIDENTIAL).state())
                .isEqualTo(IncidentState.none());
    }

    @Test
    void what_is_printed_of_an_act_tells_nothing_of_anybody() {
        assertThat(ALL).allSatisfy(act -> assertThat(act.toString()).doesNotContain("resident"));
        assertThat(REPLIED.toString()).doesNotContain("there");
    }

    private PerpetratorView shown() {
        return view().perpetrators().getFirst();
    }

    private @Nullable String code() {
        return view().huridocsActCode();
    }

    private ActView view() {
        IncidentState state = story.atLast();
        return ActView.of(state.of(ActCommitted.class).getFirst(), state);
    }
}
