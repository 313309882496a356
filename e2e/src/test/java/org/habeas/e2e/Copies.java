package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.habeas.e2e.feed.Copy;
import org.habeas.e2e.feed.Following;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Replica;
import org.habeas.e2e.system.Role;

/**
 * Clients that follow the feed while everything dies: anybody and a reviewer by pages, now at the
 * one gateway and now at the other, and anybody by streams.
 */
final class Copies implements AutoCloseable {
    private static final String GATEWAY = "gateway";
    private static final Duration CAUGHT_UP = Duration.ofSeconds(30);

    private final PackagedHabeas habeas;
    private final Door anybody = Door.as(Role.ANYBODY);
    private final Door reviewer = Door.as(Role.REVIEWER);
    private final AtomicInteger turn = new AtomicInteger();
    private volatile Replica second;
    private final Following pages;
    private final Following restricted;
    private final Following stream;

    private Copies(PackagedHabeas habeas) {
        this.habeas = habeas;
        second = Replica.of(habeas, GATEWAY, Map.of());
        pages = Following.byPages("anybody by pages", byTurns(anybody));
        restricted = Following.byPages("a reviewer by pages", byTurns(reviewer));
        stream = Following.byStreams("anybody by streams", byTurns(anybody));
    }

    static Copies begin(PackagedHabeas habeas) {
        return new Copies(habeas);
    }

    private Supplier<Door> byTurns(Door door) {
        return () -> turn.getAndIncrement() % 2 == 0 ? door : door.at(second.address());
    }

    private List<Following> all() {
        return List.of(pages, restricted, stream);
    }

    /** Everybody has a copy of what is about to go. */
    void awaitThere(Vanishing records) {
        Patience.within(CAUGHT_UP)
                .untilAsserted(() -> {
                    assertNobodyGaveUp();
                    all().forEach(one -> records.assertKnownTo(one.copy()));
                });
    }

    /** The second gateway dies, and another takes its place. */
    void restartSecondGateway() {
        second.kill();
        second = Replica.of(habeas, GATEWAY, Map.of());
    }

    /** In the end each has, byte for byte, what a fresh drain answers. */
    void assertWhole(Vanishing records) {
        Patience.within(CAUGHT_UP)
                .untilAsserted(() -> {
                    assertNobodyGaveUp();
                    Copy fresh = Copy.drained(anybody);
                    assertThat(pages.copy().differences(fresh)).isEmpty();
                    assertThat(stream.copy().differences(fresh)).isEmpty();
                    Copy all = Copy.drained(reviewer);
                    assertThat(restricted.copy().differences(all)).isEmpty();
                    assertThat(all.size()).isGreaterThan(fresh.size());
                });
        records.assertGoneFrom(pages.copy(), "redacted");
        records.assertGoneFrom(stream.copy(), "redacted");
        records.assertGoneFrom(restricted.copy(), "there");
        all().forEach(System.out::println);
    }

    private void assertNobodyGaveUp() {
        assertThat(all()).extracting(Following::failure).containsOnlyNulls();
    }

    @Override
    public void close() {
        all().forEach(Following::close);
        second.close();
    }
}
