package org.habeas.platform.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.habeas.platform.register.Lanterns;
import org.junit.jupiter.api.Test;

/** The order in which rows are written is not the order in which they are committed. */
@QuarkusTest
class InterleavingComponentTest {
    private static final long SEED = 6;

    @Inject Lanterns lanterns;
    @Inject Instance<Follower> followers;

    @Test
    void who_reads_between_two_commits_loses_nothing_of_what_was_written_first_and_committed_last()
            throws Exception {
        UUID first = lanterns.open(UUID.randomUUID());
        UUID second = lanterns.open(UUID.randomUUID());
        Follower follower = followers.get().fromNow();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> slow =
                    threads.submit(() ->
                            QuarkusTransaction.requiringNew()
                                    .run(() -> {
                                        lanterns.toggle(first, 1);
                                        written.countDown();
                                        await(mayCommit);
                                    }));
            await(written);
            lanterns.toggle(second, 1);

            List<Map<String, Object>> between = follower.hear();
            mayCommit.countDown();
            slow.get(20, TimeUnit.SECONDS);
            List<Map<String, Object>> afterwards = follower.hear();

            assertThat(Follower.of(second, between)).containsExactly("upsert");
            assertThat(Follower.of(first, between)).isEmpty();
            assertThat(Follower.of(first, afterwards)).containsExactly("upsert");
            assertThat((Long) afterwards.getLast().get("position"))
                    .isGreaterThan((Long) between.getLast().get("position"));
        } finally {
            mayCommit.countDown();
        }
    }

    @Test
    void who_follows_many_writers_has_in_the_end_what_a_newcomer_has() throws Exception {
        UUID keeper = UUID.randomUUID();
        String filter = "person:" + keeper;
        Follower follower = followers.get().filter(filter).pages(3).fromNow();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Random random = new Random(SEED + i);
                writers.add(threads.submit(() -> write(keeper, random)));
            }
            Future<?> reading =
                    threads.submit(() -> {
                        while (writing.get()) {
                            follower.hearWhatIsThere();
                        }
                    });
            for (Future<?> writer : writers) {
                writer.get(2, TimeUnit.MINUTES);
            }
            writing.set(false);
            reading.get(20, TimeUnit.SECONDS);
        }
        follower.hear();

        Follower newcomer = followers.get().filter(filter).fresh();
        newcomer.hear();

        assertThat(follower.copy()).hasSize(40).isEqualTo(newcomer.copy());
    }

    /** Opens lanterns for others than the keeper too, so that the order is not that of one lock. */
    private void write(UUID keeper, Random random) {
        for (int i = 0; i < 10; i++) {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        lanterns.toggle(lanterns.open(UUID.randomUUID()), random.nextInt(3));
                        lanterns.toggle(lanterns.open(keeper), random.nextInt(4));
                    });
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
