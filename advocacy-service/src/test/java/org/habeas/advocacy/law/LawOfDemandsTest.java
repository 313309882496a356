package org.habeas.advocacy.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.habeas.advocacy.law.Fulfilment.Mode;
import org.habeas.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LawOfDemandsTest {
    private final LawOfDemands law = new LawOfDemands(Json.mapper());

    @ParameterizedTest
    @CsvSource({
        "RELEASE, person-released, MET",
        "RELEASE, person-paroled, MET",
        "RELEASE, person-discharged-from-psychiatric-facility, MET",
        "DELETE_INTERPOL_DATA, interpol-alert-deleted, MET",
        "DELETE_INTERPOL_DATA, interpol-alert-withdrawn, MET",
        "REFUSE_EXTRADITION, extradition-refused, MET",
        "REFUSE_EXTRADITION, extradition-barred, MET",
        "GRANT_PROTECTION, refugee-status-granted, MET",
        "GRANT_PROTECTION, subsidiary-protection-granted, MET",
        "ALLOW_VISIT, visit-granted, MET",
        "ANNUL_VERDICT, conviction-quashed, MET",
        "DROP_CHARGES, charge-dropped, MET",
        "IMPOSE_SANCTIONS, sanctions-adopted, MET",
        "RELEASE, person-released-on-bail, PARTIALLY_MET",
        "RELEASE, restriction-of-liberty-started, PARTIALLY_MET",
        "RELEASE, sentence-commuted, PARTIALLY_MET",
        "DROP_CHARGES, charge-reclassified, PARTIALLY_MET",
        "RELEASE, person-died-in-custody, OVERTAKEN",
        "RELEASE, person-rendered, OVERTAKEN",
        "REFUSE_ASYLUM, refugee-status-granted, REJECTED",
        "RELEASE, person-arrested, REOPENED",
        "RELEASE, parole-revoked, REOPENED",
        "REFUSE_EXTRADITION, extradition-request-repeated, REOPENED",
        "DELETE_INTERPOL_DATA, interpol-alert-reissued, REOPENED"
    })
    void SM14_the_default_rules_are_as_the_table_has_them(
            DemandType type, String event, Answer outcome) {
        assertThat(law.of(type, null).rules())
                .filteredOn(line -> line.event().equals(event))
                .extracting(FulfilmentRule::outcome)
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @EnumSource(DemandType.class)
    void INV_A_01_every_demand_has_rules_or_is_marked_manual(DemandType type) {
        Fulfilment fulfilment = law.of(type, null);

        assertThat(fulfilment.mode() == Mode.MANUAL).isEqualTo(fulfilment.rules().isEmpty());
    }

    @Test
    void a_demand_by_hand_is_answered_by_no_event() {
        assertThat(law.of(DemandType.RELEASE, Fulfilment.MANUALLY).rules()).isEmpty();
    }

    @Test
    void only_a_final_refusal_meets_the_demand_to_refuse_extradition() {
        FulfilmentRule line =
                law.of(DemandType.REFUSE_EXTRADITION, null).rules().stream()
                        .filter(one -> one.event().equals("extradition-refused"))
                        .findFirst()
                        .orElseThrow();
        var facts = JsonNodeFactory.instance.objectNode();

        assertThat(line.matches("extradition-refused", facts.put("finality", "final"))).isTrue();
        assertThat(line.matches("extradition-refused", facts.put("finality", "not_final")))
                .isFalse();
    }

    @Test
    void a_rule_of_its_own_goes_before_the_rules_of_the_type() {
        Fulfilment own =
                new Fulfilment(
                        Mode.OWN,
                        List.of(
                                new FulfilmentRule(
                                        "visit-granted", Map.of(), Answer.MET, null, null)));

        assertThat(law.of(DemandType.RELEASE, own)).isEqualTo(own);
    }
}
