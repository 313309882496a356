package org.habeas.gateway.receiver;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The networks that nothing is sent into: {@code receiver/closed-networks.txt}, and those that the
 * installation adds, such as its own.
 */
final class Networks {
    private static final String FILE = "/receiver/closed-networks.txt";

    private final List<IpSubnetFilterRule> closed;

    Networks(List<String> more) {
        this.closed =
                Stream.concat(lines(), more.stream())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> rule(line.split("\\s", 2)[0]))
                        .toList();
    }

    /** Whether the address is one of the public network. */
    boolean areOpenTo(InetAddress address) {
        InetSocketAddress asked = new InetSocketAddress(address, 0);
        return closed.stream().noneMatch(network -> network.matches(asked));
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.split("/", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + network);
        }
        return new IpSubnetFilterRule(
                parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.REJECT);
    }

    private static Stream<String> lines() {
        try (InputStream file = Networks.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
