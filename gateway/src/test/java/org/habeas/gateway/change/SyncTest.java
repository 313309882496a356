package org.habeas.gateway.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.habeas.docket.Visibility;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.standin.ChangeLog;

/** Whatever happens on the way, who follows the feed ends with what a fresh drain answers. */
class SyncTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final List<String> NAMES = List.of("cases", "hunted", "voices");
    private static final List<String> STATES = List.of("KZ", "FR", "TR");
    private static final int STEPS = 120;

    @Property(tries = 1000)
    void a_reader_ends_with_what_a_fresh_drain_answers(@ForAll long seed) {
        Chase chase = new Chase(new Random(seed), ChangeFilter.ALL);

        chase.run();

        assertThat(chase.copy).isEqualTo(chase.expected(List.of()));
        assertThat(chase.indiscretions).isEmpty();
    }

    @Property(tries = 1000)
    void so_does_one_with_a_filter(@ForAll long seed) {
        ChangeFilter filter = new ChangeFilter(List.of("t0"), null, null, List.of("KZ", "FR"), List.of());
        Chase chase = new Chase(new Random(seed), filter);

        chase.run();

        assertThat(chase.copy)
                .isEqualTo(chase.expected(List.of(List.of("type:t0"), List.of("state:FR", "state:KZ"))));
        assertThat(chase.indiscretions).isEmpty();
    }

    /** A reader after three services that change, go away, and forget. */
    private static final class Chase {
        private final Random random;
        private final ChangeFilter filter;
        private final Map<String, ChangeLog> logs = new TreeMap<>();
        private final Set<String> down = new HashSet<>();
        private final Drawing drawing;
        private final Map<String, String> copy = new HashMap<>();
        private final Set<String> mayKnow = new HashSet<>();
        private final Map<Visibility, Set<String>> everShown = new HashMap<>();
        private final Set<String> indiscretions = new HashSet<>();
        private Caller caller = caller(Visibility.PARTNER);
        private FeedState state;

        private Chase(Random random, ChangeFilter filter) {
            this.random = random;
            this.filter = filter;
            NAMES.forEach(name -> logs.put(name, new ChangeLog()));
            drawing = new Drawing(NAMES, this::ask);
            state = FeedState.begin(filter, caller, NOW, NAMES);
        }

        private static Caller caller(Visibility clearance) {
            return new Caller(
                    Caller.Kind.CLIENT,
                    "friend",
                    clearance,
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    null,
                    Instant.MAX);
        }

        private Future<ServicePage> ask(String service, String uri, Caller asking) {
            if (down.contains(service)) {
                return Future.failedFuture("down");
            }
            String query = uri.substring(uri.indexOf('?') + 1);
            String answer = log(service).answer(query, asking.clearance());
            return Future.succeededFuture(
                    ServicePage.read(service, answer.getBytes(StandardCharsets.UTF_8)));
        }

        private ChangeLog log(String service) {
            ChangeLog log = logs.get(service);
            assertThat(log).isNotNull();
            return log;
        }

        private void run() {
            for (int step = 0; step < STEPS; step++) {
                int dice = random.nextInt(100);
                String service = NAMES.get(random.nextInt(NAMES.size()));
                if (dice < 45) {
                    write(service);
                } else if (dice < 52) {
                    log(service).remove("t0", id(service), "deleted", null);
                } else if (dice < 56) {
                    down.add(service);
                } else if (dice < 62) {
                    down.remove(service);
                } else if (dice < 68) {
                    caller = caller(Visibility.values()[random.nextInt(4)]);
                    know();
                } else if (dice < 69) {
                    log(service).purge();
                } else {
                    page(1 + random.nextInt(6), random.nextInt(4) == 0);
                }
            }
            down.clear();
            int pages = 0;
            while (page(1 + random.nextInt(6), false)) {
                assertThat(pages++).as("pages to the end").isLessThan(1000);
            }
        }

        private String id(String service) {
            String name = service + random.nextInt(6);
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        }

        private void write(String service) {
            String id = id(service);
            Map<Visibility, String> shown = new HashMap<>();
            int lowest = random.nextInt(5);
            for (Visibility clearance : Visibility.values()) {
                if (clearance.ordinal() >= lowest) {
                    String record =
                            "{\"id\":\"%s\",\"n\":%d,\"for\":\"%s\"}"
                                    .formatted(id, random.nextInt(3), clearance);
                    shown.put(clearance, record);
                    everShown.computeIfAbsent(clearance, any -> new HashSet<>()).add(id);
                }
            }
            String state = STATES.get(random.nextInt(3));
            log(service).write(id.hashCode() % 2 == 0 ? "t0" : "t1", id, shown, Set.of("state:" + state));
            know();
        }

        /**
         * Who belongs to an audience may hear what becomes of everything that it was shown. It may
         * have been shown before their time: an id too many is told rather than one too few.
         */
        private void know() {
            mayKnow.addAll(everShown.getOrDefault(caller.clearance(), Set.of()));
        }

        /** Whether there is more to be had. */
        private boolean page(int limit, boolean breaksOff) {
            FeedState asked;
            Future<Drawn> answer;
            try {
                asked = state.heldBy(caller, NOW, Duration.ofDays(60));
                answer = drawing.next(asked, caller, limit);
            } catch (FeedTokenExpired tangled) {
                restart();
                return true;
            }
            if (answer.failed()) {
                if (answer.cause() instanceof FeedTokenExpired) {
                    restart();
                    return true;
                }
                return !down.containsAll(NAMES);
            }
            Drawn drawn = answer.result();
            int taken = breaksOff ? random.nextInt(drawn.items().size() + 1) : drawn.items().size();
            drawn.items().subList(0, taken).forEach(this::take);
            if (taken == drawn.items().size()) {
                state = drawn.state();
            } else if (taken > 0) {
                state = drawn.after(asked, taken - 1);
            }
            return drawn.hasMore() || taken < drawn.items().size();
        }

        private void restart() {
            copy.clear();
            state = FeedState.begin(filter, caller, NOW, NAMES);
        }

        private void take(Drawn.Taken taken) {
            FeedItem item = taken.item();
            if (!mayKnow.contains(item.id())
                    && !everShown.getOrDefault(caller.clearance(), Set.of()).contains(item.id())) {
                indiscretions.add(item.toString());
            }
            switch (item) {
                case FeedItem.Upsert now -> {
                    if (!now.record().contains("\"for\":\"" + caller.clearance() + "\"")) {
                        indiscretions.add(now.toString());
                    }
                    copy.put(now.id(), now.record());
                }
                case FeedItem.Tombstone gone -> copy.remove(gone.id());
            }
        }

        private Map<String, String> expected(List<List<String>> groups) {
            Map<String, String> all = new HashMap<>();
            logs.values().forEach(log -> all.putAll(log.shown(caller.clearance(), groups)));
            return all;
        }
    }
}
