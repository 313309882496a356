package org.habeas.gateway.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private static final Networks NETWORKS = new Networks(List.of("93.184.0.0/16 ours"));

    private static Guard guard(boolean loopback, String... addresses) {
        return new Guard(
                host -> {
                    InetAddress[] found = new InetAddress[addresses.length];
                    for (int i = 0; i < addresses.length; i++) {
                        found[i] = InetAddress.getByName(addresses[i]);
                    }
                    return List.of(found);
                },
                NETWORKS,
                loopback);
    }

    private static Destination https() {
        return Destination.of("https://hooks.example/habeas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.8.8.8",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:a9fe:a9fe::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "93.184.216.34"
            })
    void nothing_is_sent_into_a_network_that_is_not_public(String address) {
        assertThatThrownBy(() -> guard(false, address).pin(https()))
                .isInstanceOf(AddressRefused.class)
                .hasMessage("Its host has no address on the public network.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::6810:84e5", "2a00::1"})
    void the_public_network_is_open(String address) throws UnknownHostException {
        assertThat(guard(false, address).pin(https())).isEqualTo(InetAddress.getByName(address));
    }

    @Test
    void one_closed_address_among_open_ones_closes_the_host() {
        assertThatThrownBy(() -> guard(false, "8.8.8.8", "10.0.0.1").pin(https()))
                .isInstanceOf(AddressRefused.class);
    }

    @Test
    void a_name_that_nobody_knows_is_refused_in_the_same_words_as_one_inside() {
        Guard guard =
                new Guard(
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        NETWORKS,
                        false);

        assertThatThrownBy(() -> guard.pin(https()))
                .hasMessage("Its host has no address on the public network.");
    }

    @Test
    void a_name_is_resolved_once() throws UnknownHostException {
        AtomicInteger asked = new AtomicInteger();
        Guard guard =
                new Guard(
                        host -> {
                            String address = asked.getAndIncrement() == 0 ? "8.8.8.8" : "10.0.0.1";
                            return List.of(InetAddress.getByName(address));
                        },
                        NETWORKS,
                        false);

        assertThat(guard.pin(https())).isEqualTo(InetAddress.getByName("8.8.8.8"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void without_tls_only_this_machine_is_sent_to_and_only_where_that_is_allowed() {
        Destination plain = Destination.of("http://localhost:9000/hook");

        assertThat(guard(true, "127.0.0.1").pin(plain).isLoopbackAddress()).isTrue();
        assertThatThrownBy(() -> guard(false, "127.0.0.1").pin(plain))
                .isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> guard(true, "8.8.8.8").pin(plain))
                .isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> guard(true, "10.0.0.1").pin(https()))
                .isInstanceOf(AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example",
                "/hooks",
                "ftp://hooks.example/",
                "file:///etc/passwd",
                "gopher://hooks.example/",
                "https:///path",
                "https://user:secret@hooks.example/",
                "https://hooks.example/#part",
                "https://hooks.example:22/",
                "https://hooks.example:0/",
                "https://hooks.example:25/",
                "https://hooks.example/a b",
                "https://[::1",
                "https://hooks_example/",
                "https://bücher.example/"
            })
    void what_is_no_address_of_a_receiver_is_refused(String url) {
        assertThatThrownBy(() -> Destination.of(url)).isInstanceOf(AddressRefused.class);
    }

    @Test
    void a_destination_keeps_path_and_query_and_tells_neither() {
        Destination to = Destination.of("https://hooks.example:8443/a/b?key=secret");

        assertThat(to.target()).isEqualTo("/a/b?key=secret");
        assertThat(to.port()).isEqualTo(8443);
        assertThat(to.toString()).doesNotContain("hooks").doesNotContain("secret");
        assertThat(Destination.of("https://hooks.example").target()).isEqualTo("/");
    }

    @Property
    void an_open_address_is_nothing_that_java_knows_as_special(@ForAll @Size(4) byte[] bytes)
            throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress(bytes);

        if (NETWORKS.areOpenTo(address)) {
            assertThat(isSpecial(address)).isFalse();
        }
    }

    @Property
    void of_ipv6_nothing_is_open_outside_the_public_eighth(@ForAll @Size(16) byte[] bytes)
            throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress(bytes);

        if (address.getAddress().length == 16 && NETWORKS.areOpenTo(address)) {
            assertThat(bytes[0] & 0xe0).isEqualTo(0x20);
            assertThat(isSpecial(address)).isFalse();
        }
    }

    private static boolean isSpecial(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
