package org.habeas.e2e.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/** How long we wait for what happens by itself. */
public final class Patience {

    /** For an effect in another service; it should take a fraction of a second. */
    public static final Duration OF_AN_EFFECT = Duration.ofSeconds(10);

    /** For a killed process to be back. */
    public static final Duration OF_A_RETURN = Duration.ofSeconds(90);

    private Patience() {}

    public static void until(ThrowingRunnable holds) {
        within(OF_AN_EFFECT).untilAsserted(holds);
    }

    public static ConditionFactory within(Duration most) {
        return await().atMost(most).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20));
    }
}
