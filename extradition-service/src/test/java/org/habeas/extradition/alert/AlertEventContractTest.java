package org.habeas.extradition.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.habeas.extradition.alert.AlertEvents.AlertFacts;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertEventContractTest {
    private static final AlertHead HEAD =
            new AlertHead(
                    UUID.randomUUID(),
                    null,
                    AlertType.RED_NOTICE,
                    null,
                    List.of("KZ"),
                    null,
                    null,
                    UUID.randomUUID(),
                    List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published",
                "blocked",
                "refused",
                "deleted",
                "withdrawn",
                "expired",
                "reissued"
            })
    void the_examples_are_what_we_write(String what) {
        Contract.assertWritten("interpol-alert-" + what, AlertFacts.class);
    }

    @Test
    void whatever_follows_whatever_is_told_as_agreed() {
        for (AlertAct first : AlertDocketTest.ACTS) {
            for (AlertAct second : AlertDocketTest.ACTS) {
                events(first, second).forEach(Contract::assertFits);
            }
        }
    }

    @Test
    void an_alert_that_is_blocked_and_unblocked_has_not_come_back() {
        List<DomainEvent> events =
                events(new AlertAct.Blocked(null, null), new AlertAct.Published(null));

        assertThat(events).extracting(DomainEvent::type).contains("interpol-alert-published");
    }

    private static List<DomainEvent> events(AlertAct first, AlertAct second) {
        Entry<AlertAct> one = Told.on("2014-01-01", first);
        Entry<AlertAct> two = Told.on("2015-01-01", second);
        return AlertEvents.between(
                new Change<>(
                        UUID.randomUUID(),
                        "interpol-alerts",
                        HEAD,
                        Visibility.PUBLIC,
                        Told.fold(new AlertDocket(), List.of(one)),
                        Told.fold(new AlertDocket(), List.of(one, two)),
                        two,
                        Told.TODAY));
    }
}
