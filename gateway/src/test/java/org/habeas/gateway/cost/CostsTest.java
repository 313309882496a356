package org.habeas.gateway.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostsTest {
    private final Costs costs = new Costs();

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/persons/0198f2a0-0000-7000-8000-000000000001, 1",
        "GET, /v1/persons/0198f2a0-0000-7000-8000-000000000001/timeline, 1",
        "GET, /v1/persons, 2",
        "HEAD, /v1/campaigns, 2",
        "GET, /v1/changes, 3",
        "GET, /v1/persons/0198f2a0-0000-7000-8000-000000000001/dossier, 5",
        "GET, /v1/changes/stream, 10",
        "POST, /v1/persons, 5",
        "PUT, /v1/persons/0198f2a0-0000-7000-8000-000000000001, 5",
        "DELETE, /v1/webhooks/0198f2a0-0000-7000-8000-000000000001, 5",
        "POST, /v1/sanctions-lists/eu/imports, 50"
    })
    void what_is_more_work_costs_more(String method, String path, int tokens) {
        assertThat(costs.of(method, path, Set.of()).tokens()).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/persons", "/v1/persons/", "/v1//persons", "//v1/persons//"})
    void a_search_is_a_search_however_its_path_is_written(String path) {
        assertThat(costs.of("GET", path, Set.of("q")).searching()).isTrue();
        assertThat(costs.of("HEAD", path, Set.of("external_id", "limit")).searching()).isTrue();
        assertThat(costs.of("GET", path, Set.of("limit")).searching()).isFalse();
    }

    @Test
    void matching_counts_as_searching() {
        assertThat(costs.of("POST", "/v1/persons/matches", Set.of()).searching()).isTrue();
    }
}
