package org.habeas.local.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database of one service with its two roles: the owner, whom only migrations use, and the
 * application, to whom row-level security applies.
 */
public record ServiceDatabase(String name, String ownerPassword, String applicationPassword) {

    public String owner() {
        return name + "_owner";
    }

    public String application() {
        return name + "_app";
    }

    public String url(PostgresServer server) {
        return server.url(name);
    }

    /** Makes what is missing and sets the passwords; safe to repeat. */
    public void createOn(PostgresServer server) throws SQLException {
        try (Connection connection = server.connect(PostgresServer.SUPERUSER)) {
            role(connection, owner(), ownerPassword);
            role(connection, application(), applicationPassword);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database " + name + " owner " + owner());
            }
            execute(connection, "revoke all on database " + name + " from public");
            execute(connection, "grant connect on database " + name + " to " + application());
        }
        try (Connection connection = server.connect(name)) {
            execute(connection, "alter schema public owner to " + owner());
            execute(connection, "grant usage on schema public to " + application());
            byDefault(connection, "select, insert, update, delete on tables");
            byDefault(connection, "usage, select on sequences");
        }
    }

    private void byDefault(Connection connection, String privileges) throws SQLException {
        execute(
                connection,
                "alter default privileges for role %s in schema public grant %s to %s"
                        .formatted(owner(), privileges, application()));
    }

    private static void role(Connection connection, String role, String password)
            throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", role);
        execute(
                connection,
                (known ? "alter" : "create")
                        + " role "
                        + role
                        + " login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                        + password
                        + "'");
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
