package org.habeas.cases.person;

import java.time.LocalDate;
import java.util.List;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.cases.consent.ConsentScope;
import org.habeas.docket.Folded;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;

class ConsentEventContractTest {

    @Test
    void what_the_end_of_a_consent_tells_is_as_agreed() {
        Story<PersonAct, PersonState> story =
                new Story<>(new PersonDocket())
                        .tell("2018-04-24", new PersonAct.SexRecorded(Sex.FEMALE));
        Folded<PersonAct, PersonState> folded = story.folded("2020-12-31");
        Change<PersonHead, PersonAct, PersonState> change =
                new Change<>(
                        Told.PERSON,
                        "persons",
                        new PersonHead(true, false, null),
                        Visibility.PUBLIC,
                        folded,
                        folded,
                        null,
                        LocalDate.of(2020, 12, 31));
        Told told = new Told();

        told.add(
                change,
                _ -> "registered",
                List.of(
                        new DomainEvent(
                                "consent-withdrawn",
                                Told.PERSON,
                                new ConsentEndsAreTold.Ended(
                                        List.of(
                                                ConsentScope.PUBLISH_STORY,
                                                ConsentScope.CAMPAIGN)))));

        told.assertAgreed();
    }
}
