package org.habeas.advocacy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.Contract;
import org.habeas.advocacy.law.DemandType;
import org.habeas.advocacy.law.FulfilmentRule;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service reads of the others' events is in the examples that they write. */
class HeardEventContractTest {

    @ParameterizedTest
    @MethodSource("heard")
    void every_field_that_a_rule_asks_for_is_told(String type) throws Exception {
        JsonNode example = Contract.example(type);

        assertThat(UUID.fromString(example.path("person_id").asText())).isNotNull();
        assertThat(UUID.fromString(example.path("docket_id").asText())).isNotNull();
        FuzzyDate on = Json.mapper().treeToValue(example.path("on"), FuzzyDate.class);
        assertThat(on.changesState()).isTrue();
        for (FulfilmentRule line : linesOf(type)) {
            assertThat(line.where().keySet()).allMatch(example::has);
        }
    }

    static Stream<String> heard() {
        List<String> told = Contract.types();
        return law().events().stream().filter(told::contains).sorted();
    }

    private static List<FulfilmentRule> linesOf(String type) {
        return Stream.of(DemandType.values())
                .flatMap(demand -> law().of(demand, null).rules().stream())
                .filter(line -> line.event().equals(type))
                .toList();
    }

    private static LawOfDemands law() {
        return new LawOfDemands(Json.mapper());
    }
}
