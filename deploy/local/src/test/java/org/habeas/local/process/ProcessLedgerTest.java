package org.habeas.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {

    @TempDir Path directory;

    private Process process = start("sleep", "60");

    @AfterEach
    void endTheProcess() {
        process.destroyForcibly();
    }

    @Test
    void a_recorded_process_is_found_again_by_another_ledger() {
        new ProcessLedger(directory).record("kafka", process.toHandle());

        assertThat(new ProcessLedger(directory).alive("kafka").map(ProcessHandle::pid))
                .contains(process.pid());
    }

    @Test
    void a_stranger_with_the_same_number_is_left_alone() throws Exception {
        var stranger = new ProcessId(process.pid(), Instant.now().minus(Duration.ofHours(1)));
        Files.writeString(directory.resolve("kafka.pid"), stranger + "\n");

        new ProcessLedger(directory).reap("kafka", Duration.ZERO);

        assertThat(process.isAlive()).isTrue();
        assertThat(new ProcessLedger(directory).recorded()).isEmpty();
    }

    @Test
    void a_reaped_process_has_ended() throws Exception {
        var ledger = new ProcessLedger(directory);
        ledger.record("kafka", process.toHandle());

        ledger.reap("kafka", Duration.ofSeconds(10));

        assertThat(process.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(ledger.recorded()).isEmpty();
    }

    @Test
    void a_process_that_does_not_listen_is_killed() throws Exception {
        Process deaf = start("bash", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done");
        assertThat(deaf.inputReader().readLine()).isEqualTo("ready");
        var ledger = new ProcessLedger(directory);
        ledger.record("kafka", deaf.toHandle());

        ledger.reap("kafka", Duration.ofMillis(100));

        assertThat(deaf.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_record_survives_its_text_form() {
        ProcessId id = ProcessId.of(process.toHandle());

        assertThat(ProcessId.parse(id.toString())).isEqualTo(id);
    }

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
