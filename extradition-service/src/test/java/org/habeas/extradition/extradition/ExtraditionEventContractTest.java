package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Contract;
import org.habeas.extradition.Told;
import org.habeas.extradition.extradition.ExtraditionFacts.*;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtraditionEventContractTest {
    private static final Map<Class<? extends Record>, List<String>> TYPES =
            Map.of(
                    RequestFacts.class,
                    List.of(
                            "extradition-request-reported",
                            "extradition-request-received",
                            "extradition-request-repeated",
                            "extradition-request-withdrawn"),
                    ArrestFacts.class,
                    List.of(
                            "provisional-arrest-made",
                            "provisional-arrest-lapsed",
                            "extradition-arrest-made"),
                    BailFacts.class,
                    List.of("extradition-bail-granted"),
                    DecisionFacts.class,
                    List.of(
                            "extradition-court-review-opened",
                            "extradition-declared-admissible",
                            "extradition-declared-inadmissible",
                            "extradition-ordered",
                            "extradition-refused",
                            "extradition-appeal-lodged",
                            "extradition-decision-annulled",
                            "extradition-order-became-enforceable"),
                    SuspensionFacts.class,
                    List.of("extradition-suspended", "extradition-resumed"),
                    BarFacts.class,
                    List.of(
                            "extradition-bar-proposed",
                            "extradition-barred",
                            "extradition-bar-lifted"),
                    TransferFacts.class,
                    List.of("person-surrendered", "person-rendered", "person-illegally-deported"));

    private static final ExtraditionHead HEAD =
            new ExtraditionHead(
                    UUID.randomUUID(),
                    "RU",
                    "CZ",
                    "KZ",
                    Basis.INFERRED,
                    2,
                    UUID.randomUUID(),
                    List.of(UUID.randomUUID()),
                    null,
                    null,
                    null);

    static Stream<Class<? extends Record>> facts() {
        return TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_examples_are_what_we_write(Class<? extends Record> facts) {
        TYPES.getOrDefault(facts, List.of()).forEach(type -> Contract.assertWritten(type, facts));
    }

    @Test
    void whatever_follows_whatever_is_told_as_agreed() {
        List<String> known = TYPES.values().stream().flatMap(List::stream).toList();
        for (ExtraditionAct first : ExtraditionTableTest.ACTS) {
            for (ExtraditionAct second : ExtraditionTableTest.ACTS) {
                for (DomainEvent event : events(first, second)) {
                    assertThat(event.type()).isIn(known);
                    assertThat(event.personId()).isEqualTo(HEAD.personId());
                    Contract.assertFits(event);
                }
            }
        }
    }

    @Test
    void an_entry_that_changes_nothing_tells_nothing() {
        Entry<ExtraditionAct> refused = Told.on("2014", ExtraditionTableTest.ACTS.get(12));
        Entry<ExtraditionAct> late =
                Told.on("2013", new ExtraditionAct.CourtReviewOpened(null, null));

        assertThat(events(List.of(refused), List.of(refused, late))).isEmpty();
    }

    @Test
    void a_refusal_that_became_final_is_told_with_its_grounds() {
        Entry<ExtraditionAct> inadmissible =
                Told.on(
                        "2014-01-01",
                        new ExtraditionAct.DeclaredInadmissible(
                                DecisionLevel.FIRST_COURT,
                                "a court",
                                List.of(RefusalGround.POLITICAL_OFFENCE),
                                List.of()));
        Entry<ExtraditionAct> became =
                Told.on("2014-02-01", new ExtraditionAct.RefusalBecameFinal(null));

        assertThat(events(List.of(inadmissible), List.of(inadmissible, became)))
                .singleElement()
                .satisfies(event -> assertThat(event.type()).isEqualTo("extradition-refused"))
                .extracting(event -> (DecisionFacts) event.facts())
                .satisfies(facts -> assertThat(facts.finality()).isEqualTo(Finality.FINAL))
                .satisfies(facts ->
                        assertThat(facts.grounds())
                                .containsExactly(RefusalGround.POLITICAL_OFFENCE));
    }

    @Test
    void a_link_that_partners_may_not_know_of_is_not_told() {
        Entry<ExtraditionAct> received =
                Told.on("2014", new ExtraditionAct.RequestReceived(List.of(), List.of()));
        Entry<ExtraditionAct> suspended =
                Told.on(
                        "2015",
                        new ExtraditionAct.Suspended(
                                SuspensionGround.ASYLUM_PENDING, UUID.randomUUID()));

        List<DomainEvent> events =
                ExtraditionEvents.between(
                        change(List.of(received), List.of(received, suspended)), _ -> false);

        assertThat(events)
                .singleElement()
                .extracting(e -> ((SuspensionFacts) e.facts()).linkId())
                .isNull();
    }

    private static List<DomainEvent> events(ExtraditionAct first, ExtraditionAct second) {
        Entry<ExtraditionAct> one = Told.on("2014-01-01", first);
        Entry<ExtraditionAct> two = Told.on("2015-01-01", second);
        return events(List.of(one), List.of(one, two));
    }

    private static List<DomainEvent> events(
            List<Entry<ExtraditionAct>> before, List<Entry<ExtraditionAct>> after) {
        return ExtraditionEvents.between(change(before, after), _ -> true);
    }

    private static Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change(
            List<Entry<ExtraditionAct>> before, List<Entry<ExtraditionAct>> after) {
        return new Change<>(
                UUID.randomUUID(),
                "extradition-proceedings",
                HEAD,
                Visibility.PUBLIC,
                Told.fold(new ExtraditionDocket(), before),
                Told.fold(new ExtraditionDocket(), after),
                after.getLast(),
                Told.TODAY);
    }
}
