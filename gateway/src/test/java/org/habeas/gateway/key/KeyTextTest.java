package org.habeas.gateway.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KeyTextTest {

    @Property(tries = 200)
    void a_key_reads_as_it_was_written(@ForAll long high, @ForAll long low) {
        KeyText key = KeyText.fresh(new UUID(high, low));

        KeyText read = KeyText.read(key.text()).orElseThrow();

        assertThat(read).isEqualTo(key);
        assertThat(read.hash()).isEqualTo(key.hash()).hasSize(32);
    }

    @Property(tries = 200)
    void a_key_with_one_letter_changed_is_another(
            @ForAll @IntRange(min = 27, max = 68) int place,
            @ForAll @CharRange(from = 'a', to = 'z') char letter) {
        KeyText key = KeyText.fresh(UUID.randomUUID());
        StringBuilder changed = new StringBuilder(key.text());
        boolean same = changed.charAt(place) == letter;
        changed.setCharAt(place, letter);

        KeyText read = KeyText.read(changed.toString()).orElseThrow();

        assertThat(Arrays.equals(read.hash(), key.hash())).isEqualTo(same);
    }

    @Property(tries = 500)
    void what_is_no_key_is_never_read_as_one(@ForAll @StringLength(max = 80) String text) {
        assertThat(KeyText.read("hbs_" + text).map(KeyText::text))
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(), some -> assertThat(some).isPresent());
        assertThat(KeyText.read(text)).isEmpty();
    }

    @Test
    void a_key_that_is_printed_tells_no_secret() {
        KeyText key = KeyText.fresh(UUID.randomUUID());

        assertThat(key.text()).startsWith("hbs_").hasSize(70);
        assertThat(key.toString()).doesNotContain(key.secret());
    }
}
