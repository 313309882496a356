package org.habeas.extradition.repression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.habeas.extradition.repression.RepressionAct.Alleged;
import org.habeas.extradition.repression.RepressionAct.Corroborated;
import org.habeas.extradition.repression.RepressionAct.Found;
import org.habeas.extradition.repression.RepressionEvents.RepressionFacts;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepressionEventContractTest {
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final RepressionHead HEAD =
            new RepressionHead(
                    IncidentKind.CYBER_ATTACK, List.of(FIRST, SECOND), null, List.of(), "CH", null);

    @ParameterizedTest
    @ValueSource(strings = {"reported", "corroborated", "confirmed", "disputed", "disproved"})
    void the_examples_are_what_we_write(String what) {
        Contract.assertWritten("transnational-repression-" + what, RepressionFacts.class);
    }

    @Test
    void whatever_follows_whatever_is_told_as_agreed() {
        for (RepressionAct first : RepressionDocketTest.ACTS) {
            for (RepressionAct second : RepressionDocketTest.ACTS) {
                events(HEAD, first, second).forEach(Contract::assertFits);
            }
        }
    }

    @Test
    void each_victim_is_told_of_and_no_place() {
        List<DomainEvent> events =
                events(HEAD, new RepressionAct.DangerStated(), new Alleged(null, List.of()));

        assertThat(events).extracting(DomainEvent::personId).containsExactly(FIRST, SECOND);
        assertThat(events)
                .extracting(DomainEvent::type)
                .containsOnly("transnational-repression-reported");
        assertThat(events)
                .extracting(event -> event.facts().toString())
                .noneMatch(facts -> facts.contains("CH"));
    }

    @Test
    void where_nobody_is_named_it_is_told_once() {
        RepressionHead unnamed =
                new RepressionHead(
                        IncidentKind.BRIBERY, List.of(), "a family", List.of(), "CH", null);

        assertThat(events(unnamed, new RepressionAct.DangerStated(), new Alleged(null, List.of())))
                .singleElement()
                .extracting(DomainEvent::personId)
                .isNull();
    }

    @Test
    void what_is_found_at_once_is_reported_and_confirmed() {
        assertThat(
                        events(
                                HEAD,
                                new RepressionAct.DangerStated(),
                                new Found(FindingBy.COURT, "court", null, null)))
                .extracting(DomainEvent::type)
                .contains(
                        "transnational-repression-reported", "transnational-repression-confirmed");
    }

    @Test
    void a_second_source_of_the_same_kind_tells_nothing_new() {
        assertThat(
                        events(
                                HEAD,
                                new Corroborated(CorroborationBasis.EXPERT, null),
                                new Alleged(null, List.of())))
                .isEmpty();
    }

    private static List<DomainEvent> events(
            RepressionHead head, RepressionAct first, RepressionAct second) {
        Entry<RepressionAct> one = Told.on("2014-01-01", first);
        Entry<RepressionAct> two = Told.on("2015-01-01", second);
        return RepressionEvents.between(
                new Change<>(
                        UUID.randomUUID(),
                        "repression-incidents",
                        head,
                        Visibility.PUBLIC,
                        Told.fold(new RepressionDocket(), List.of(one)),
                        Told.fold(new RepressionDocket(), List.of(one, two)),
                        two,
                        Told.TODAY));
    }
}
