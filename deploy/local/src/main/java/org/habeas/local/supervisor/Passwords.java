package org.habeas.local.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.habeas.local.server.Secrets;

/** The passwords of the database roles, made when first asked for and kept. */
final class Passwords {

    private final Path file;
    private final Properties known;

    private Passwords(Path file, Properties known) {
        this.file = file;
        this.known = known;
    }

    static Passwords in(Installation installation) throws IOException {
        Path file = file(installation);
        return new Passwords(file, PrivateFile.read(file));
    }

    static Path file(Installation installation) {
        return installation.keys().resolve("database.properties");
    }

    String of(String role) throws IOException {
        String password = known.getProperty(role);
        if (password == null) {
            password = Secrets.password();
            known.setProperty(role, password);
            PrivateFile.write(file, known);
        }
        return password;
    }
}
