package org.habeas.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OriginTest {
    private final Origin direct = Origin.trusting();
    private final Origin behindProxy = Origin.trusting("10.0.0.0/8", "fd00::/8");

    @Test
    void neighbours_in_an_ipv6_network_are_one_caller() {
        String one = direct.of("2001:db8:1:2:a::1", List.of());

        assertThat(direct.of("2001:db8:1:2:ffff:ffff:ffff:ffff", List.of())).isEqualTo(one);
        assertThat(direct.of("2001:db8:1:3:a::1", List.of())).isNotEqualTo(one);
    }

    @Test
    void an_ipv4_address_is_the_same_however_it_is_written() {
        String plain = direct.of("192.0.2.7", List.of());

        assertThat(direct.of("::ffff:192.0.2.7", List.of())).isEqualTo(plain);
        assertThat(direct.of("64:ff9b::c000:207", List.of())).isEqualTo(plain);
        assertThat(direct.of("192.0.2.8", List.of())).isNotEqualTo(plain);
    }

    @Test
    void nobody_is_believed_who_is_not_a_proxy_of_ours() {
        assertThat(direct.of("198.51.100.1", List.of("192.0.2.7")))
                .isEqualTo(direct.of("198.51.100.1", List.of()));
        assertThat(behindProxy.of("198.51.100.1", List.of("192.0.2.7")))
                .isEqualTo(direct.of("198.51.100.1", List.of()));
    }

    @Test
    void what_a_caller_wrote_before_our_proxy_wrote_is_not_believed() {
        String seen = direct.of("192.0.2.7", List.of());

        assertThat(behindProxy.of("10.0.0.1", List.of("203.0.113.9, 192.0.2.7"))).isEqualTo(seen);
        assertThat(behindProxy.of("10.0.0.1", List.of("203.0.113.9", "192.0.2.7, 10.0.0.2")))
                .isEqualTo(seen);
        assertThat(behindProxy.of("fd00::1", List.of("10.0.0.9, 192.0.2.7"))).isEqualTo(seen);
    }

    @Test
    void what_is_no_address_ends_the_chain() {
        assertThat(behindProxy.of("10.0.0.1", List.of("192.0.2.7, not an address")))
                .isEqualTo(direct.of("10.0.0.1", List.of()));
        assertThat(behindProxy.of("10.0.0.1", List.of("example.org")))
                .isEqualTo(direct.of("10.0.0.1", List.of()));
        assertThat(direct.of(null, List.of())).isEqualTo("unknown");
    }

    @Test
    void a_network_that_cannot_be_read_does_not_start() {
        assertThatThrownBy(() -> Origin.trusting("proxy.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void no_forged_header_changes_where_a_stranger_is(
            @ForAll @Size(4) byte[] peer, @ForAll List<String> forged) {
        String address = "198.%d.%d.%d".formatted(peer[1] & 0xff, peer[2] & 0xff, peer[3] & 0xff);

        assertThat(behindProxy.of(address, forged)).isEqualTo(direct.of(address, List.of()));
    }
}
