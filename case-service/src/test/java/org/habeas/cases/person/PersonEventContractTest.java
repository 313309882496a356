package org.habeas.cases.person;

import static org.habeas.cases.person.PersonDocketTest.named;
import static org.habeas.cases.person.PersonDocketTest.story;

import java.util.List;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.DesignationWithdrawn;
import org.habeas.docket.NameKind;
import org.junit.jupiter.api.Test;

class PersonEventContractTest {
    private static final PersonHead HEAD = new PersonHead(true, false);

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

    private static void tell(
            Told told, Story<PersonAct, PersonState> story, Story<PersonAct, PersonState> before) {
        var change = Told.lastOf(story, "persons", HEAD, before.folded("2020-12-31"));
        told.add(
                change,
                state -> state.facts().isEmpty() ? "opened" : "registered",
                PersonEvents.between(change));
    }
}
