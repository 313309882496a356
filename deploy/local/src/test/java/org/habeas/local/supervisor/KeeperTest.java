package org.habeas.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.habeas.local.process.ProcessLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    @TempDir Path directory;

    private final BlockingQueue<Process> started = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CountDownLatch givenUp = new CountDownLatch(1);

    @Test
    void a_killed_process_is_started_again() throws Exception {
        Keeper keeper = keeper("sleep", "60");
        keeper.start(givenUp::countDown).get(10, TimeUnit.SECONDS);

        next().destroyForcibly();

        assertThat(next().isAlive()).isTrue();
        assertThat(said()).contains("case-service ended with code 137; starting it again");
        keeper.stop();
    }

    @Test
    void a_stopped_process_stays_stopped() throws Exception {
        Keeper keeper = keeper("sleep", "60");
        keeper.start(givenUp::countDown).get(10, TimeUnit.SECONDS);
        Process process = next();

        keeper.stop();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(started).isEmpty();
        assertThat(new ProcessLedger(directory).recorded()).isEmpty();
    }

    @Test
    void one_that_keeps_dying_is_given_up_with_advice() throws Exception {
        Keeper keeper = keeper("false");

        var ready = keeper.start(givenUp::countDown);

        assertThat(givenUp.await(60, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(ready::join)
                .cause()
                .isInstanceOf(Advice.class)
                .hasMessageContaining("see ./habeas logs case-service");
    }

    private Keeper keeper(String... command) {
        var child =
                new Child(
                        "case-service",
                        () -> {
                            Process process = new ProcessBuilder(command).start();
                            started.add(process);
                            return process;
                        },
                        process -> {
                            if (command[0].equals("false")) {
                                process.waitFor();
                                throw new java.io.IOException("ended while starting");
                            }
                        },
                        process -> process.destroyForcibly().waitFor());
        var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), 1);
        return new Keeper(child, new ProcessLedger(directory), console, Clock.systemUTC());
    }

    private Process next() throws InterruptedException {
        Process process = started.poll(10, TimeUnit.SECONDS);
        if (process == null) {
            throw new AssertionError("nothing was started");
        }
        return process;
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
