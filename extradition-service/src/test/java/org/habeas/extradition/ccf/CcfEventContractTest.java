package org.habeas.extradition.ccf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.habeas.extradition.ccf.CcfEvents.CcfFacts;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CcfEventContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request-submitted",
                "request-admitted",
                "request-declared-inadmissible",
                "examination-started",
                "decision-issued",
                "decision-implemented"
            })
    void the_examples_are_what_we_write(String what) {
        Contract.assertWritten("ccf-" + what, CcfFacts.class);
    }

    @Test
    void whatever_follows_whatever_is_told_as_agreed() {
        for (CcfAct first : CcfDocketTest.ACTS) {
            for (CcfAct second : CcfDocketTest.ACTS) {
                events(first, second).forEach(Contract::assertFits);
            }
        }
    }

    @Test
    void a_draft_is_told_to_nobody() {
        assertThat(events(new CcfAct.Received(), new CcfAct.Drafted())).isEmpty();
    }

    private static List<DomainEvent> events(CcfAct first, CcfAct second) {
        Entry<CcfAct> one = Told.on("2014-01-01", first);
        Entry<CcfAct> two = Told.on("2015-01-01", second);
        return CcfEvents.between(
                new Change<>(
                        UUID.randomUUID(),
                        "ccf-requests",
                        CcfDocketTest.HEAD,
                        Visibility.PARTNER,
                        Told.fold(new CcfDocket(CcfDocketTest.HEAD), List.of(one)),
                        Told.fold(new CcfDocket(CcfDocketTest.HEAD), List.of(one, two)),
                        two,
                        Told.TODAY));
    }
}
