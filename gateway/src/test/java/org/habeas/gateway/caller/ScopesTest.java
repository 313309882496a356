package org.habeas.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {
    private final Scopes scopes = new Scopes();

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/persons, habeas:read",
        "HEAD, /v1/persons/1/dossier, habeas:read",
        "GET, /v1/changes, habeas:read",
        "POST, /v1/persons, habeas:write",
        "DELETE, /v1/missions/1/brief, habeas:write",
        "POST, /v1/webhooks, habeas:subscribe",
        "POST, /v1/changes/acknowledgements, habeas:subscribe",
        "GET, /v1/webhooks, habeas:read",
        "POST, /v1/api-keys, habeas:admin",
        "GET, /v1/partners/1, habeas:admin",
        "GET, /v1/audit-records, habeas:admin",
        "POST, /v1/partnership, habeas:write"
    })
    void every_path_asks_for_one_scope(String method, String path, String scope) {
        assertThat(scopes.needed(method, path)).contains(scope);
    }

    @Test
    void a_scope_of_one_collection_opens_that_one() {
        Set<String> held = Set.of("habeas:read:campaigns");

        assertThat(Scopes.holds(held, "habeas:read", "/v1/campaigns/7")).isTrue();
        assertThat(Scopes.holds(held, "habeas:read", "/v1/persons")).isFalse();
        assertThat(Scopes.holds(held, "habeas:write", "/v1/campaigns")).isFalse();
        assertThat(Scopes.holds(Set.of("habeas:read:"), "habeas:read", "/v1/persons")).isFalse();
    }
}
