package org.habeas.platform.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConflictComponentTest {
    @Inject Crossing crossing;
    @Inject Register register;
    @Inject LanternKind kind;

    @Test
    void of_two_writes_that_wait_for_each_other_both_are_recorded_and_each_once() throws Exception {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> writes =
                    List.of(
                            () -> lit(one, other, both, attempts),
                            () -> lit(other, one, both, attempts));
            for (Future<Boolean> write : threads.invokeAll(writes)) {
                assertThat(write.get()).isTrue();
            }
        }

        assertThat(attempts.get()).isGreaterThan(2);
        assertThat(lanterns(one)).hasSize(2).allSatisfy(l -> assertThat(l.history()).hasSize(1));
        assertThat(lanterns(other)).hasSize(2).allSatisfy(l -> assertThat(l.history()).hasSize(1));
    }

    private boolean lit(UUID first, UUID second, CyclicBarrier both, AtomicInteger attempts)
            throws InterruptedException {
        crossing.light(first, second, both, attempts);
        return true;
    }

    private List<Look<LanternKind.Head, LanternKind.Deed, LanternKind.Lamp>> lanterns(UUID keeper) {
        return register.about(kind, keeper, register.today(Visibility.RESTRICTED));
    }
}
