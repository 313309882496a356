package org.habeas.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditedPathTest {
    private static final String ID = "0198f2a0-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource({
        "/v1/persons, /v1/persons",
        "/v1/persons/, /v1/persons",
        "/v1/host-states/KZ, /v1/host-states/KZ",
        "/v1/persons/John Doe, /v1/persons/*",
        "/v1/lists/2018-04-28, /v1/lists/*"
    })
    void only_our_own_words_and_codes_are_kept(String path, String kept) {
        assertThat(AuditedPath.of(path, true).text()).isEqualTo(kept);
    }

    @Test
    void the_record_is_what_the_path_names_first() {
        AuditedPath path = AuditedPath.of("/v1/persons/" + ID + "/entries/" + ID, true);

        assertThat(path.text()).isEqualTo("/v1/persons/" + ID + "/entries/" + ID);
        assertThat(path.record()).contains(UUID.fromString(ID));
        assertThat(path.isList()).isFalse();
        assertThat(AuditedPath.of("/v1/persons", true).isList()).isTrue();
    }

    @Property
    void where_nothing_was_found_no_word_is_kept(@ForAll @AlphaChars @NotBlank String name) {
        assertThat(AuditedPath.of("/v1/persons/" + name + "x/" + ID, false).text())
                .isEqualTo("/v1/*/*/" + ID);
    }
}
