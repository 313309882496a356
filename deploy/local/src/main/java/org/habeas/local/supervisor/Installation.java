package org.habeas.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.habeas.local.process.ProcessLedger;

/**
 * Where everything of one local Habeas lies.
 *
 * @param root the checkout
 * @param home the directory with data, keys and logs, {@code .habeas} unless told otherwise
 */
public record Installation(Path root, Path home) {

    public static Installation current() {
        return new Installation(
                Path.of(System.getProperty("habeas.root", ".")).toAbsolutePath().normalize(),
                Path.of(System.getProperty("habeas.home", ".habeas")).toAbsolutePath().normalize());
    }

    /** Makes the directories; those with logs and secrets are for the owner only. */
    public void prepare() throws IOException {
        Files.createDirectories(home);
        for (Path directory : new Path[] {run(), logs(), keys(), files()}) {
            Files.createDirectories(directory);
            PrivateFile.restrict(directory);
        }
    }

    public Path app(String service) {
        return home.resolve("app").resolve(service).resolve("quarkus-run.jar");
    }

    public Path run() {
        return home.resolve("run");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path keys() {
        return home.resolve("keys");
    }

    /** What is sent in as a file, such as evidence. */
    public Path files() {
        return home.resolve("files");
    }

    /** The identity provider with its data, for who asked for one. */
    public Path keycloak() {
        return home.resolve("keycloak");
    }

    public Path sampleData() {
        return root.resolve("deploy/sample-data");
    }

    public ProcessLedger ledger() {
        return new ProcessLedger(run().resolve("processes"));
    }
}
