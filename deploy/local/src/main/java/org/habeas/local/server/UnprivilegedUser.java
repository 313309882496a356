package org.habeas.local.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How to run a program that refuses to run as root, as PostgreSQL does.
 *
 * @param prefix words to put before the command
 * @param uid whom the data directory must belong to, or -1 when it is ours anyway
 */
record UnprivilegedUser(List<String> prefix, int uid) {

    private static final int NOBODY = 65534;

    static UnprivilegedUser forThisProcess() throws IOException, InterruptedException {
        if (new UnixSystem().getUid() != 0) {
            return new UnprivilegedUser(List.of(), -1);
        }
        // In a user namespace of its own the process keeps its files but is root no longer.
        var namespace = List.of("unshare", "--user");
        if (works(namespace)) {
            return new UnprivilegedUser(namespace, -1);
        }
        var nobody =
                List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        "--inh-caps=-all");
        if (works(nobody)) {
            return new UnprivilegedUser(nobody, NOBODY);
        }
        throw new IOException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv may be used here:"
                        + " run Habeas as an ordinary user");
    }

    void giveTo(Path path) throws IOException {
        if (uid >= 0) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", uid);
        }
    }

    private static boolean works(List<String> prefix) throws InterruptedException {
        var command = new java.util.ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
