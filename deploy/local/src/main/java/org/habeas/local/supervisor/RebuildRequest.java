package org.habeas.local.supervisor;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks a service to write everything derived anew, by a row in its database: the service finds it,
 * also when it is killed and started again meanwhile.
 */
public final class RebuildRequest {
    private final Installation installation;
    private final Service service;
    private final long id;

    private RebuildRequest(Installation installation, Service service, long id) {
        this.installation = installation;
        this.service = service;
        this.id = id;
    }

    /** How far it is. */
    public record State(
            boolean finished,
            String step,
            long events,
            long dockets,
            long ofDockets,
            long entries,
            double seconds) {

        public boolean failed() {
            return step.startsWith("failed");
        }

        /** Entries a second. */
        public double rate() {
            return seconds == 0 ? 0 : entries / seconds;
        }
    }

    /** The services that can be asked. */
    public static String services() {
        return Service.ALL.stream().map(Service::name).collect(Collectors.joining(", "));
    }

    public static RebuildRequest ask(Installation installation, String name)
            throws IOException, SQLException {
        Service service = service(name);
        try (Connection database = connect(installation, service);
                Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "insert into rebuild (asked_by) values ('launcher') returning id")) {
            row.next();
            return new RebuildRequest(installation, service, row.getLong(1));
        }
    }

    private static Service service(String name) {
        List<Service> found =
                Service.ALL.stream().filter(service -> service.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new Advice("there is no service \"" + name + "\": one of " + services());
        }
        return found.getFirst();
    }

    public State state() throws IOException, SQLException {
        try (Connection database = connect(installation, service);
                PreparedStatement statement =
                        database.prepareStatement(
                                "select finished_at is not null, step, events, dockets, of_dockets,"
                                        + " entries, seconds from rebuild where id = ?")) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new State(
                        row.getBoolean(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getDouble(7));
            }
        }
    }

    private static Connection connect(Installation installation, Service service)
            throws IOException, SQLException {
        return new LocalHabeas(installation, new Console(System.out, 0), Clock.systemUTC())
                .database(service.database());
    }
}
