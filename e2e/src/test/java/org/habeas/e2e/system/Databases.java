package org.habeas.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables behind the services, as the superuser sees them: past every wall. */
public final class Databases {
    private static final Map<String, String> NAMES =
            Map.of(
                    "case-service", "habeas_case",
                    "extradition-service", "habeas_extradition",
                    "advocacy-service", "habeas_advocacy");

    /** What says how far a rebuild is, and not what the service knows. */
    private static final Set<String> PROGRESS = Set.of("rebuild", "flyway_schema_history");

    private final Path home;
    private final int port;

    Databases(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Every table of a service: how many rows, and a hash of all their columns in one order. */
    public Map<String, String> dump(String service) {
        Map<String, String> dump = new TreeMap<>();
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            Set<String> tables = new TreeSet<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            tables.removeAll(PROGRESS);
            for (String table : tables) {
                dump.put(table, hash(statement, table));
            }
            return dump;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Statement statement, String table) throws SQLException {
        try (ResultSet row =
                statement.executeQuery(
                        "select count(*) || ' rows ' || coalesce(md5(string_agg(md5(t.line), ''"
                                + " order by t.line collate \"C\")), '')"
                                + " from (select cast(r as text) as line from "
                                + table
                                + " r) t")) {
            row.next();
            return row.getString(1);
        }
    }

    /** One number. */
    public long number(String service, String sql) {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something behind the back of a service. */
    public void run(String service, String sql) {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect(String service) throws SQLException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("keys/database.properties"))) {
            passwords.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + NAMES.get(service),
                "postgres",
                passwords.getProperty("postgres"));
    }
}
