package org.habeas.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.habeas.cases.Story;
import org.habeas.cases.person.PersonAct.Born;
import org.habeas.cases.person.PersonAct.DeathRecorded;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.DesignationWithdrawn;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.cases.person.PersonAct.OccupationEnded;
import org.habeas.cases.person.PersonAct.SexRecorded;
import org.habeas.docket.Finding;
import org.habeas.docket.NameKind;
import org.junit.jupiter.api.Test;

class PersonDocketTest {
    private static final String FOUNDATION = "Open Dialogue Foundation";

    @Test
    void what_one_body_says_ends_nothing_that_another_says() {
        var story =
                story().tell("2017", designated(Designation.POLITICAL_PRISONER, FOUNDATION))
                        .tell("2018", designated(Designation.FORMER_POLITICAL_PRISONER, "Amnesty"));

        assertThat(inForce(story, "2018-12-31"))
                .containsExactly(
                        Designation.POLITICAL_PRISONER, Designation.FORMER_POLITICAL_PRISONER);
    }

    @Test
    void who_is_named_released_is_no_prisoner_to_the_same_body() {
        var story =
                story().tell("2017", designated(Designation.POLITICAL_PRISONER, FOUNDATION))
                        .tell(
                                "2018-04-28",
                                designated(Designation.RELEASED_POLITICAL_PRISONER, FOUNDATION));

        assertThat(inForce(story, "2018-04-27")).containsExactly(Designation.POLITICAL_PRISONER);
        assertThat(inForce(story, "2018-04-28"))
                .containsExactly(Designation.RELEASED_POLITICAL_PRISONER);
    }

    @Test
    void a_designation_ends_by_withdrawal_or_when_its_time_is_over() {
        var withdrawn =
                story().tell("2017", designated(Designation.PRISONER_OF_CONSCIENCE, "Amnesty"))
                        .tell(
                                "2018",
                                new DesignationWithdrawn(
                                        Designation.PRISONER_OF_CONSCIENCE, "amnesty"));
        var timed =
                story().tell(
                                "2017-01-01",
                                new Designated(
                                        Designation.POLITICAL_PRISONER,
                                        FOUNDATION,
                                        "KZ",
                                        null,
                                        LocalDate.of(2017, 6, 30),
                                        null,
                                        List.of()));

        assertThat(inForce(withdrawn, "2018-12-31")).isEmpty();
        assertThat(inForce(timed, "2017-06-30")).hasSize(1);
        assertThat(inForce(timed, "2017-07-01")).isEmpty();
        assertThat(timed.folded("2017-06-30").nextChange()).isEqualTo("2017-07-01");
    }

    @Test
    void a_withdrawal_of_what_nobody_said_is_told() {
        var story =
                story().tell(
                                "2018",
                                new DesignationWithdrawn(
                                        Designation.POLITICAL_PRISONER, FOUNDATION));

        assertThat(story.folded("2018-12-31").findings())
                .extracting(Finding::code)
                .containsExactly("does-not-fit");
    }

    @Test
    void INV_C_01_a_second_primary_name_is_told_and_the_newest_is_shown() {
        var story =
                story().tell("2017", named("Yedige Batyrov", NameKind.PRIMARY))
                        .tell("2018", named("Edige Batyrov", NameKind.PRIMARY));

        var folded = story.folded("2018-12-31");

        assertThat(folded.findings())
                .extracting(Finding::code)
                .containsExactly("second-primary-name");
        Names names = Names.of(NamesTest.PERSON, folded.state().of(Named.class));
        assertThat(names.displayName()).isEqualTo("Edige Batyrov");
        assertThat(names.all())
                .extracting(Names.ShownName::kind)
                .containsExactly(NameKind.PRIMARY, NameKind.SPELLING_VARIANT);
    }

    @Test
    void a_person_has_one_sex_and_one_birth_and_the_sources_may_differ() {
        var story =
                story().tell("2017", new SexRecorded(Sex.FEMALE))
                        .tell("2017", new SexRecorded(Sex.MALE))
                        .tell("1953", new Born())
                        .tell("1954", new Born());

        assertThat(story.folded("2018-12-31").contradictions()).hasSize(2);
    }

    @Test
    void several_offices_coexist_and_each_ends_by_itself() {
        var story =
                story().tell("2018-04-24", PersonExamples.office("minister", "2001", "2004"))
                        .tell("2018-04-24", PersonExamples.office("mayor", "2004", "2011"));
        story.tell("2007-05", new OccupationEnded(story.newest().id()));

        assertThat(ended(story, "2003-12-31")).containsExactly(false, false);
        assertThat(ended(story, "2005-01-01")).containsExactly(true, false);
        assertThat(ended(story, "2007-06-01")).containsExactly(true, true);
    }

    private static List<Boolean> ended(Story<PersonAct, PersonState> story, String day) {
        return OccupationView.of(story.atLast(), LocalDate.parse(day)).stream()
                .map(OccupationView::ended)
                .toList();
    }

    @Test
    void a_person_dies_once_and_the_sources_may_differ() {
        var story =
                story().tell("2020-02-25", new DeathRecorded(null, "murdered", "KZ", null))
                        .tell("2020-03-01", new DeathRecorded(null, "murdered", "KZ", null));

        assertThat(story.folded("2021-12-31").contradictions()).hasSize(1);
    }

    static Named named(String value, NameKind kind) {
        return new Named(value, kind, null, null);
    }

    private static Designated designated(Designation value, String by) {
        return new Designated(value, by, "KZ");
    }

    private static List<Designation> inForce(Story<PersonAct, PersonState> story, String day) {
        return story.folded(day).state().of(Designated.class).stream()
                .map(fact -> fact.act().value())
                .toList();
    }

    static Story<PersonAct, PersonState> story() {
        return new Story<>(new PersonDocket());
    }
}
