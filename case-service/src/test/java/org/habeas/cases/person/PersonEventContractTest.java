package org.habeas.cases.person;

import static org.habeas.cases.person.PersonDocketTest.named;
import static org.habeas.cases.person.PersonDocketTest.story;

import org.habeas.cases.Story;
import org.habeas.cases.Told;
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
