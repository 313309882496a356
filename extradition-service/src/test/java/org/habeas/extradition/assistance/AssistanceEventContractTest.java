package org.habeas.extradition.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.habeas.extradition.assistance.AssistanceEvents.AssistanceFacts;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssistanceEventContractTest {
    private static final AssistanceHead HEAD = head(UUID.randomUUID(), UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requested",
                "granted",
                "refused",
                "executed",
                "led-to-inquiry",
                "withdrawn",
                "closed"
            })
    void the_examples_are_what_we_write(String what) {
        Contract.assertWritten("legal-assistance-" + what, AssistanceFacts.class);
    }

    @Test
    void whatever_follows_whatever_is_told_as_agreed() {
        for (AssistanceAct first : AssistanceDocketTest.ACTS) {
            for (AssistanceAct second : AssistanceDocketTest.ACTS) {
                events(HEAD, first, second).forEach(Contract::assertFits);
            }
        }
    }

    @Test
    void each_person_has_an_event_and_nobody_named_has_one_too() {
        List<DomainEvent> told =
                events(HEAD, new AssistanceAct.Received(), new AssistanceAct.Granted(null));

        assertThat(told)
                .extracting(DomainEvent::personId)
                .containsExactlyElementsOf(HEAD.persons());
        assertThat(events(head(), new AssistanceAct.Received(), new AssistanceAct.Granted(null)))
                .extracting(DomainEvent::type, DomainEvent::personId)
                .containsExactly(tuple("legal-assistance-granted", null));
    }

    private static AssistanceHead head(UUID... persons) {
        return new AssistanceHead(
                List.of(persons), "several", "KZ", "CH", List.of(AssistanceMeasure.BANK_DATA));
    }

    private static List<DomainEvent> events(
            AssistanceHead head, AssistanceAct first, AssistanceAct second) {
        Entry<AssistanceAct> one = Told.on("2014-01-01", first);
        Entry<AssistanceAct> two = Told.on("2015-01-01", second);
        return AssistanceEvents.between(
                new Change<>(
                        UUID.randomUUID(),
                        "legal-assistance-requests",
                        head,
                        Visibility.PUBLIC,
                        Told.fold(new AssistanceDocket(), List.of(one)),
                        Told.fold(new AssistanceDocket(), List.of(one, two)),
                        two,
                        Told.TODAY));
    }
}
