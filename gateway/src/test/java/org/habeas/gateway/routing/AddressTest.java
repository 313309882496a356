package org.habeas.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class AddressTest {
    @Property
    void what_is_plain_is_a_readable_address_and_means_itself(
            @ForAll
                    @StringLength(max = 12)
                    @CharRange(from = 'a', to = 'c')
                    @Chars({'/', '?', '.', ':', '%', ';', '\\', ' ', '='})
                    String rest)
            throws URISyntaxException {
        String address = "/" + rest;

        if (Address.isPlain(address)) {
            assertThat(new URI(address).isOpaque()).isFalse();
            assertThat(new URI(address).getHost()).isNull();
            assertThat(address).doesNotContain("%", "\\", ";", " ");
        }
        assertThat(Address.isReadable(address)).isEqualTo(isReadable(address));
    }

    private static boolean isReadable(String address) {
        try {
            return !new URI(Address.encoded(address)).isOpaque();
        } catch (URISyntaxException no) {
            return false;
        }
    }
}
