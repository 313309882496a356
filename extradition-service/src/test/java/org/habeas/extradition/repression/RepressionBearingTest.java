package org.habeas.extradition.repression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.repression.RepressionAct.*;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepressionBearingTest {
    private static final Entry<RepressionAct> TOLD = on("2017-02", new Alleged(null, List.of()));

    private final UUID victim = UUID.randomUUID();
    private final UUID relative = UUID.randomUUID();

    @Test
    void T10_a_rendition_of_a_person_is_a_taking_and_a_transfer() {
        assertThat(risks(IncidentKind.RENDITION, victim, TOLD))
                .extracting(Object::getClass)
                .containsExactly(RiskFact.Taking.class, RiskFact.Transfer.class);
        assertThat(risks(IncidentKind.RENDITION, victim, TOLD))
                .filteredOn(RiskFact.Transfer.class::isInstance)
                .extracting(fact -> ((RiskFact.Transfer) fact).toState())
                .containsExactly("KZ");
    }

    @Test
    void T10_for_a_relative_it_is_a_taking_only() {
        assertThat(risks(IncidentKind.ILLEGAL_DEPORTATION, relative, TOLD))
                .singleElement()
                .isInstanceOf(RiskFact.Taking.class);
    }

    @Test
    void who_is_back_is_not_handed_over_any_more_but_was_taken() {
        assertThat(
                        risks(
                                IncidentKind.ILLEGAL_DEPORTATION,
                                victim,
                                TOLD,
                                on("2018", new VictimReturned(victim, "IT"))))
                .singleElement()
                .isInstanceOf(RiskFact.Taking.class);
    }

    @Test
    void what_is_disproved_or_only_feared_means_no_taking() {
        assertThat(
                        risks(
                                IncidentKind.RENDITION,
                                victim,
                                TOLD,
                                on("2018", new Disproved(null, null))))
                .isEmpty();
        assertThat(risks(IncidentKind.RENDITION, victim, on("2018", new DangerStated())))
                .singleElement()
                .isInstanceOf(RiskFact.Warning.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {
                "SURVEILLANCE",
                "CYBER_ATTACK",
                "BRIBERY",
                "INTERFERENCE_WITH_ASYLUM_AUTHORITY",
                "INTERFERENCE_WITH_COURT",
                "LOCATION_LEAK"
            })
    void T11_an_operation_touches_its_victims_in_that_state(IncidentKind kind) {
        assertThat(risks(kind, victim, TOLD))
                .containsExactly(new RiskFact.Operation(ID, List.of(TOLD.id()), "CH"));
        assertThat(risks(kind, relative, TOLD)).isEmpty();
    }

    @Test
    void T13_a_warning_counts_unless_its_source_is_known_as_unreliable_or_the_danger_has_passed() {
        Entry<RepressionAct> reliable = warned(2);

        assertThat(risks(IncidentKind.ABDUCTION_ATTEMPT, victim, reliable))
                .containsExactly(new RiskFact.Warning(ID, List.of(reliable.id()), "CH"));
        assertThat(risks(IncidentKind.ABDUCTION_ATTEMPT, victim, warned(3))).isEmpty();
        assertThat(risks(IncidentKind.ABDUCTION_ATTEMPT, victim, warned(null))).hasSize(1);
        assertThat(
                        risks(
                                IncidentKind.ABDUCTION_ATTEMPT,
                                victim,
                                reliable,
                                on("2019", new DangerPassed())))
                .isEmpty();
    }

    @Test
    void it_interferes_with_the_matters_that_it_was_aimed_at_as_long_as_it_is_held_to_be_true() {
        UUID matter = UUID.randomUUID();
        Entry<RepressionAct> target =
                on("2017", new Targeted(TargetOrgan.COURT, "court", List.of(matter)));

        assertThat(
                        RepressionBearing.edges(
                                look(IncidentKind.INTERFERENCE_WITH_COURT, TOLD, target)))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.type()).isEqualTo(EdgeType.INTERFERES_WITH);
                    assertThat(edge.from().docketId()).isEqualTo(ID);
                    assertThat(edge.to().docketId()).isEqualTo(matter);
                    assertThat(edge.entry()).isEqualTo(target.id());
                });
        assertThat(
                        RepressionBearing.edges(
                                look(
                                        IncidentKind.INTERFERENCE_WITH_COURT,
                                        TOLD,
                                        target,
                                        on("2019", new Disproved(null, null)))))
                .isEmpty();
    }

    private static final UUID ID = UUID.randomUUID();

    private static Entry<RepressionAct> warned(@Nullable Integer reliability) {
        Provenance source =
                new Provenance(
                        "report",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        reliability,
                        null);
        return new Entry<>(
                UUID.randomUUID(),
                new DangerStated(),
                FuzzyDate.parse("2018"),
                Visibility.CONFIDENTIAL,
                Standing.ACCEPTED,
                List.of(source),
                Told.NOW.minusSeconds(60),
                null,
                null,
                null);
    }

    @SafeVarargs
    private List<RiskFact> risks(IncidentKind kind, UUID person, Entry<RepressionAct>... entries) {
        return RepressionBearing.risks(look(kind, entries), person);
    }

    @SafeVarargs
    private Look<RepressionHead, RepressionAct, RepressionState> look(
            IncidentKind kind, Entry<RepressionAct>... entries) {
        return new Look<>(
                ID,
                "repression-incidents",
                1,
                new RepressionHead(kind, List.of(victim), null, List.of(relative), "CH", "KZ"),
                Visibility.CONFIDENTIAL,
                Stream.of(entries).toList(),
                Told.fold(new RepressionDocket(), entries),
                Told.lens(Told.TODAY));
    }
}
