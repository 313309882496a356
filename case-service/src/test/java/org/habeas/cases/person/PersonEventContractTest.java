package org.habeas.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.person.PersonDocketTest.named;
import static org.habeas.cases.person.PersonDocketTest.story;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.DesignationWithdrawn;
import org.habeas.cases.person.PersonAct.MergeReversed;
import org.habeas.cases.person.PersonAct.MergedInto;
import org.habeas.docket.NameKind;
import org.junit.jupiter.api.Test;

class PersonEventContractTest {
    private static final UUID SURVIVOR = UUID.fromString("0198f3a0-0000-7000-8000-000000000053");
    private static final PersonHead HEAD = new PersonHead(true, false, null);

    @Test
    void what_a_persons_docket_tells_is_as_agreed() {
        Told told = new Told();
        var first = story().tell("2018-04-24", named("Maks Bokayev", NameKind.PRIMARY));
        var other =
                story().tell("2016-11-28", named("Max Bokayev", NameKind.PRIMARY))
                        .tell("2018-04-24", named("Maks Bokayev", NameKind.PRIMARY));

        tell(told, first, story());
        tell(told, other, story().tell("2016-11-28", named("Max Bokayev", NameKind.PRIMARY)));

        var designated =
                new Designated(
                        Designation.POLITICAL_PRISONER,
                        "Open Dialogue Foundation",
                        "KZ",
                        null,
                        null,
                        "pace-1900-2012",
                        List.of("a", "e"));
        var before = story().tell("2016-11-28", named("Max Bokayev", NameKind.PRIMARY));
        tell(
                told,
                story().tell("2016-11-28", named("Max Bokayev", NameKind.PRIMARY))
                        .tell("2018-04-24", designated),
                before);
        tell(
                told,
                story().tell("2016-11-28", named("Max Bokayev", NameKind.PRIMARY))
                        .tell("2017-04-24", designated)
                        .tell(
                                "2018-04-24",
                                new DesignationWithdrawn(designated.value(), designated.by())),
                story().tell("2016-11-28", named("Max Bokayev", NameKind.PRIMARY))
                        .tell("2017-04-24", designated));

        told.assertAgreed();
    }

    @Test
    void that_two_dockets_tell_of_one_person_and_that_they_do_not_is_as_agreed() {
        Told told = new Told();
        var single = story().tell("2018-04-24", named("Maks Bokayev", NameKind.PRIMARY));
        var merged =
                story().tell("2018-04-24", named("Maks Bokayev", NameKind.PRIMARY))
                        .tell("2020-01-01", new MergedInto(SURVIVOR, "one man"));
        var reversed =
                story().tell("2018-04-24", named("Maks Bokayev", NameKind.PRIMARY))
                        .tell("2020-01-01", new MergedInto(SURVIVOR, "one man"))
                        .tell("2020-01-02", new MergeReversed("two men"));

        tell(told, merged, single);
        tell(told, reversed, merged);

        told.assertAgreed();
    }

    @Test
    void nothing_is_told_of_a_survivor_whom_partners_may_not_know() {
        var single = story().tell("2018-04-24", named("Maks Bokayev", NameKind.PRIMARY));
        var merged =
                story().tell("2018-04-24", named("Maks Bokayev", NameKind.PRIMARY))
                        .tell("2020-01-01", new MergedInto(SURVIVOR, "one man"));
        var change = Told.lastOf(merged, "persons", HEAD, single.folded("2020-12-31"));

        assertThat(PersonEvents.between(change, _ -> false)).isEmpty();
    }

    private static void tell(
            Told told, Story<PersonAct, PersonState> story, Story<PersonAct, PersonState> before) {
        var change = Told.lastOf(story, "persons", HEAD, before.folded("2020-12-31"));
        told.add(
                change,
                state -> state.facts().isEmpty() ? "opened" : "registered",
                PersonEvents.between(change, _ -> true));
    }
}
