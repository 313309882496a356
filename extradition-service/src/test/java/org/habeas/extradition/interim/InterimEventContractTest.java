package org.habeas.extradition.interim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.habeas.extradition.interim.InterimEvents.MeasureFacts;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterimEventContractTest {
    private static final UUID ONE = UUID.randomUUID();
    private static final InterimHead HEAD =
            new InterimHead(MeasureBody.ECTHR, "UA", List.of(ONE, UUID.randomUUID()), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"indicated", "refused", "extended", "lifted", "breached"})
    void the_examples_are_what_we_write(String what) {
        Contract.assertWritten("interim-measure-" + what, MeasureFacts.class);
    }

    @Test
    void whatever_follows_whatever_is_told_as_agreed() {
        for (InterimAct first : InterimDocketTest.ACTS) {
            for (InterimAct second : InterimDocketTest.ACTS) {
                events(first, second).forEach(Contract::assertFits);
            }
        }
    }

    @Test
    void that_a_measure_was_asked_for_is_told_to_nobody() {
        assertThat(events(new InterimAct.Lifted(), new InterimAct.Requested())).isEmpty();
    }

    @Test
    void a_second_extension_is_told_with_its_last_day() {
        List<DomainEvent> told =
                events(
                        new InterimAct.Extended(FuzzyDate.parse("2016"), null),
                        new InterimAct.Extended(FuzzyDate.parse("2017-05-01"), true));

        assertThat(told)
                .hasSize(2)
                .extracting(DomainEvent::type)
                .containsOnly("interim-measure-extended");
        assertThat(((MeasureFacts) told.getFirst().facts()).until())
                .isEqualTo(FuzzyDate.parse("2017-05-01"));
    }

    @Test
    void a_breach_is_told_of_whom_it_concerns() {
        List<DomainEvent> told =
                events(new InterimAct.Indicated(null, null), new InterimAct.Breached(ONE, null));

        assertThat(told).extracting(DomainEvent::personId).containsExactly(ONE);
    }

    private static List<DomainEvent> events(InterimAct first, InterimAct second) {
        Entry<InterimAct> one = Told.on("2014-01-01", first);
        Entry<InterimAct> two = Told.on("2015-01-01", second);
        return InterimEvents.between(
                new Change<>(
                        UUID.randomUUID(),
                        "interim-measures",
                        HEAD,
                        Visibility.PUBLIC,
                        Told.fold(new InterimDocket(), List.of(one)),
                        Told.fold(new InterimDocket(), List.of(one, two)),
                        two,
                        Told.TODAY));
    }
}
