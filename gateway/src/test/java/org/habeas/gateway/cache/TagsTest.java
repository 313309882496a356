package org.habeas.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.habeas.gateway.answer.Coding;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Property
    void a_tag_that_went_out_comes_back_as_the_state_it_stands_for(
            @ForAll @AlphaChars @NotEmpty String hash, @ForAll Coding coding) {
        String state = '"' + hash + '"';

        String outside = Tags.outside(state, coding.token());

        assertThat(Tags.states(outside)).isEqualTo(state);
        assertThat(Tags.readable(outside, coding)).contains(state);
        assertThat(Tags.naming("\"0\", " + outside, state)).contains(outside);
        assertThat(Tags.have(outside, outside)).isTrue();
    }

    @Test
    void bytes_of_one_coding_are_not_those_of_another() {
        assertThat(Tags.readable("\"a-gzip\"", Coding.ZSTD)).isEmpty();
        assertThat(Tags.have("\"a-gzip\"", "\"a-zstd\"")).isFalse();
        assertThat(Tags.readable("\"a-gzip\", \"b\"", Coding.ZSTD)).contains("\"b\"");
    }

    @Test
    void any_is_any() {
        assertThat(Tags.have("*", "\"a\"")).isTrue();
        assertThat(Tags.readable("*", Coding.GZIP)).contains("*");
        assertThat(Tags.have(null, "\"a\"")).isFalse();
    }
}
