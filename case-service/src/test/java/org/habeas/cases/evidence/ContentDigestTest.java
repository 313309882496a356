package org.habeas.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.habeas.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class ContentDigestTest {
    private static final String EMPTY =
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String WORDS = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:";

    @Test
    void the_hash_is_read_among_those_of_other_algorithms() {
        assertThat(ContentDigest.sha256(WORDS)).contains(EMPTY);
        assertThat(ContentDigest.sha256("md5=:AAAA:, " + WORDS)).contains(EMPTY);
        assertThat(ContentDigest.of(EMPTY)).isEqualTo(WORDS);
    }

    @Test
    void a_hash_that_we_cannot_compute_says_nothing() {
        assertThat(ContentDigest.sha256(null)).isEmpty();
        assertThat(ContentDigest.sha256("sha-512=:AAAA:")).isEmpty();
    }

    @Test
    void a_hash_that_cannot_be_read_is_refused_rather_than_ignored() {
        assertThatThrownBy(() -> ContentDigest.sha256("sha-256=abc")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ContentDigest.sha256("sha-256=:abc:")).isInstanceOf(Refusal.class);
    }
}
