package org.habeas.local.launch;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.habeas.local.bench.FeedBench;
import org.habeas.local.supervisor.LocalHabeas;

/** The register of a bench, with a second door that may die. */
record MeasuredRegister(LocalHabeas habeas, URI door) implements FeedBench.Register {

    @Override
    public Connection database() throws IOException, SQLException {
        return habeas.database("habeas_case");
    }

    @Override
    public void restart(String name) throws InterruptedException {
        habeas.restart(name);
    }

    @Override
    public List<URI> doors() throws IOException, InterruptedException {
        return List.of(door, habeas.anotherDoor(second(), Map.of()));
    }

    @Override
    public String second() {
        return "gateway-second";
    }
}
