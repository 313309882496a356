package org.habeas.gateway.receiver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. Blocks. */
@FunctionalInterface
interface Names {
    List<InetAddress> of(String host) throws UnknownHostException;
}
