package org.habeas.local.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives every test JVM a database and a topic prefix of its own before any test class is looked at.
 * What it found out are plain system properties, which configuration reads like the environment.
 */
public final class InfrastructureListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        synchronized (InfrastructureListener.class) {
            if (System.getProperty("HABEAS_TOPIC_PREFIX") == null) {
                var lease = InfrastructureLease.take(root(), module());
                lease.forEach(System::setProperty);
            }
        }
    }

    private static String module() {
        String given = System.getProperty("habeas.module");
        return given != null ? given : Path.of("").toAbsolutePath().getFileName().toString();
    }

    /** Surefire tells the root; an IDE starts tests somewhere below it. */
    private static Path root() {
        String given = System.getProperty("habeas.root");
        if (given != null) {
            return Path.of(given);
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path path = start; path != null; path = path.getParent()) {
            if (Files.exists(path.resolve("deploy/local/pom.xml"))) {
                return path;
            }
        }
        throw new IllegalStateException("not inside a checkout of Habeas: " + start);
    }
}
