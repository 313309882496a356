package org.habeas.gateway.limit;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as far as it can be believed: the other end of the connection, or
 * whom a proxy of ours has seen there. An IPv6 address counts as its network of 64 bits, since that
 * is what one customer has.
 */
@Singleton
class Origin {
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final String UNKNOWN = "unknown";
    private static final int NETWORK_BYTES = 8;

    private final List<IpSubnetFilterRule> proxies;

    @Inject
    Origin(LimitConfig config) {
        this(config.trustedProxies().orElse(List.of()));
    }

    private Origin(List<String> trusted) {
        this.proxies = trusted.stream().map(String::strip).map(Origin::rule).toList();
    }

    static Origin trusting(String... proxies) {
        return new Origin(List.of(proxies));
    }

    private static IpSubnetFilterRule rule(String network) {
        int slash = network.indexOf('/');
        String address = slash < 0 ? network : network.substring(0, slash);
        byte[] bytes = bytes(address);
        if (bytes == null) {
            throw new IllegalArgumentException("not a network of proxies: " + network);
        }
        int bits =
                slash < 0 ? bytes.length * 8 : Integer.parseInt(network.substring(slash + 1), 10);
        return new IpSubnetFilterRule(inet(bytes), bits, IpFilterRuleType.ACCEPT);
    }

    /** Under which name the place is counted. */
    String of(HttpServerRequest request) {
        SocketAddress peer = request.connection().remoteAddress();
        String address = peer == null ? null : peer.hostAddress();
        return of(address, request.headers().getAll("X-Forwarded-For"));
    }

    /**
     * The same.
     *
     * @param forwarded each value of X-Forwarded-For; the proxy next to us wrote at the end
     */
    String of(@Nullable String peer, List<String> forwarded) {
        byte[] address = peer == null ? null : bytes(peer);
        if (address == null) {
            return UNKNOWN;
        }
        if (forwarded.isEmpty() || proxies.isEmpty()) {
            return network(address);
        }
        List<String> hops = new ArrayList<>();
        forwarded.forEach(value -> hops.addAll(Arrays.asList(value.split(",", -1))));
        for (String hop : hops.reversed()) {
            byte[] seen = bytes(hop.strip());
            if (!isProxy(address) || seen == null) {
                break;
            }
            address = seen;
        }
        return network(address);
    }

    private boolean isProxy(byte[] address) {
        InetSocketAddress socket = new InetSocketAddress(inet(address), 0);
        return proxies.stream().anyMatch(rule -> rule.matches(socket));
    }

    /** Reads an address without asking any name server; null if it is none. */
    private static byte @Nullable [] bytes(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length == 4) {
            return bytes;
        }
        boolean translated = Arrays.equals(bytes, 0, NAT64.length, NAT64, 0, NAT64.length);
        return translated || isMapped(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
    }

    /** ::ffff:192.0.2.1 is 192.0.2.1. */
    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == (byte) 0xff && bytes[11] == (byte) 0xff;
    }

    private static InetAddress inet(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String network(byte[] address) {
        return HexFormat.of().formatHex(address, 0, Math.min(address.length, NETWORK_BYTES));
    }
}
