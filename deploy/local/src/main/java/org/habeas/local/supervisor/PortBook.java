package org.habeas.local.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.habeas.local.process.Ports;

/** Which loopback port everybody has; kept from start to start while it stays free. */
public final class PortBook {

    private final Path file;
    private final Properties ports;

    private PortBook(Path file, Properties ports) {
        this.file = file;
        this.ports = ports;
    }

    public static PortBook of(Installation installation) throws IOException {
        Path file = installation.run().resolve("ports.properties");
        return new PortBook(file, PrivateFile.read(file));
    }

    /** Gives each name a port that is free now. */
    void assign(List<String> names) throws IOException {
        List<Integer> fresh = Ports.free(names.size());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!ports.containsKey(name) || !Ports.isFree(of(name))) {
                ports.setProperty(name, String.valueOf(fresh.get(i)));
            }
        }
        PrivateFile.write(file, ports);
    }

    void door(int port) throws IOException {
        ports.setProperty("gateway", String.valueOf(port));
        PrivateFile.write(file, ports);
    }

    public int of(String name) {
        return Integer.parseInt(ports.getProperty(name, "0"));
    }

    public String doorUrl() {
        return "http://localhost:" + of("gateway");
    }
}
