package org.habeas.platform.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds two persons in the order given, and lets another do the same in between the first time. */
@Singleton
public class Crossing {
    private final Register register;
    private final Lanterns lanterns;

    Crossing(Register register, Lanterns lanterns) {
        this.register = register;
        this.lanterns = lanterns;
    }

    /** Lights a lantern for each of them. */
    @Transactional
    public void light(UUID first, UUID second, CyclicBarrier both, AtomicInteger attempts)
            throws InterruptedException {
        attempts.incrementAndGet();
        register.hold(List.of(first));
        meet(both);
        lanterns.toggle(lanterns.open(second), 1);
        lanterns.toggle(lanterns.open(first), 1);
    }

    private static void meet(CyclicBarrier both) throws InterruptedException {
        try {
            both.await(2, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            // the other one is done, or was here before
        }
    }
}
