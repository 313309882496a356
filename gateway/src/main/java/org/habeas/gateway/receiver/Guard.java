package org.habeas.gateway.receiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides where a message may go. A name is resolved once and the address that was looked at is the
 * one that is connected to: a name that points elsewhere a moment later changes nothing.
 */
@ApplicationScoped
public class Guard {
    private final Names names;
    private final Networks networks;
    private final boolean loopback;

    @Inject
    Guard(
            ReceiverConfig config,
            @ConfigProperty(name = "habeas.identity.local-keys") Optional<String> localKeys) {
        this(
                host -> List.of(InetAddress.getAllByName(host)),
                new Networks(config.closedNetworks().orElse(List.of())),
                config.allowLoopback() && localKeys.isPresent());
    }

    Guard(Names names, Networks networks, boolean loopback) {
        this.names = names;
        this.networks = networks;
        this.loopback = loopback;
    }

    /**
     * The address to connect to. Blocks while the name is looked up.
     *
     * @throws AddressRefused if any address of the host is not one of the public network; the words
     *     are the same for a name that nobody knows, so that names inside cannot be tried out
     */
    public InetAddress pin(Destination to) {
        List<InetAddress> found = resolve(to.host());
        if (!to.isTls() && !(loopback && found.stream().allMatch(Guard::isHere))) {
            throw new AddressRefused("It begins with https://.");
        }
        if (found.isEmpty() || !found.stream().allMatch(this::isOpen)) {
            throw new AddressRefused("Its host has no address on the public network.");
        }
        return found.getFirst();
    }

    private boolean isOpen(InetAddress address) {
        return networks.areOpenTo(address) || (loopback && isHere(address));
    }

    private static boolean isHere(InetAddress address) {
        return address.isLoopbackAddress();
    }

    private List<InetAddress> resolve(String host) {
        try {
            return names.of(host);
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}
