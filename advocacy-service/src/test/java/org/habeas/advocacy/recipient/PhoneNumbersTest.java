package org.habeas.advocacy.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "+32(0)2 28 45503 (Brussels), +3222845503",
        "+33(0)3 88 1 75503 (Strasbourg), +33388175503",
        "+ 33 (0)3 88 41 20 00, +33388412000",
        "+41 22 917 9220, +41229179220"
    })
    void a_complete_number_is_read_in_any_print(String printed, String e164) {
        assertThat(PhoneNumbers.e164(printed, null)).contains(e164);
    }

    @Test
    void an_incomplete_number_is_not_guessed() {
        assertThat(PhoneNumbers.e164("+32(0)2 584 230", null)).isEmpty();
    }

    @Test
    void words_are_no_number() {
        assertThat(PhoneNumbers.e164("on request", "BE")).isEmpty();
    }
}
