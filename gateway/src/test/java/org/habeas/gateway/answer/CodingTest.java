package org.habeas.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | ZSTD",
                "gzip | GZIP",
                "GZIP | GZIP",
                "x-gzip | GZIP",
                "gzip;q=1.0, zstd;q=0.5 | GZIP",
                "zstd;q=0.5, gzip;q=0.5 | ZSTD",
                "gzip;q=0 | IDENTITY",
                "gzip;q=0, zstd;q=0.001 | ZSTD",
                "* | ZSTD",
                "*;q=0 | IDENTITY",
                "*, zstd;q=0 | GZIP",
                "identity, gzip;q=0.5 | IDENTITY",
                "identity;q=0.5, gzip | GZIP",
                "br | IDENTITY",
                "gzip;q=nonsense | IDENTITY",
                "'' | IDENTITY",
                "gzip ; q=0.3 , deflate | GZIP"
            })
    void the_coding_is_the_one_liked_most(String accepted, Coding coding) {
        assertThat(Coding.wanted(accepted)).isEqualTo(coding);
    }

    @Property
    void whatever_is_sent_some_coding_is_chosen(@ForAll String accepted) {
        assertThat(Coding.wanted(accepted)).isNotNull();
    }
}
