package org.habeas.cases.stripping;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.habeas.cases.store.Spool;
import org.habeas.cases.store.Spooled;
import org.habeas.platform.problem.Refusal;

/** Makes the clean copy of a file, one at a time, in a process that may die of it. */
@ApplicationScoped
public class Stripping {
    private static final long PATIENCE_SECONDS = 120;

    private final Spool spool;
    private final Semaphore one = new Semaphore(1, true);

    Stripping(Spool spool) {
        this.spool = spool;
    }

    /** The copy; 422 {@code cannot-strip} if none can be made that is known to be clean. */
    public Spooled copy(Path file, String mediaType) {
        Picturing type = Picturing.of(mediaType).orElseThrow(Stripping::refused);
        Path out = spool.file();
        one.acquireUninterruptibly();
        try {
            if (!run(type, file, out)) {
                throw refused();
            }
            return spool.adopt(out);
        } catch (RuntimeException e) {
            new Spooled(out, "", 0).close();
            throw e;
        } finally {
            one.release();
        }
    }

    private boolean run(Picturing type, Path in, Path out) {
        ProcessBuilder builder =
                new ProcessBuilder(command(type, in, out))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return ended(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    && process.exitValue() == StrippingMain.MADE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Picturing type, Path in, Path out) {
        Path folder = spool.folder();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-Dpdfbox.fontcache=" + folder));
        command.addAll(List.of("-cp", ClassPath.ofStripping(), StrippingMain.class.getName()));
        command.addAll(List.of(type.name(), in.toString(), out.toString()));
        return command;
    }

    private static Refusal refused() {
        return Refusal.invalid(
                "cannot-strip",
                "/from",
                "A clean copy is made of a readable JPEG, PNG or PDF of usual size, and of nothing else.");
    }
}
