package org.habeas.cases.facets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.designated;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.record;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

/** What the sums say is what a count of the spans says, whatever is going on. */
@QuarkusTest
class TallyComponentTest {
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(1990, 1, 1),
                    LocalDate.of(2016, 12, 31),
                    LocalDate.of(2017, 1, 1),
                    LocalDate.of(2017, 6, 30),
                    LocalDate.of(2017, 7, 1),
                    LocalDate.of(2018, 4, 28),
                    LocalDate.of(2026, 1, 1));

    @Inject Tally tally;
    @Inject FacetHistory history;
    @Inject TallyCompaction compaction;
    @Inject Clock clock;

    @Test
    void compaction_changes_no_answer() {
        String person = person("Compact Tallied", designated("political_prisoner"));
        custody(person, entry(held("PW"), "2017-03-05", "public"));
        Map<String, Count> before = tally.groups(Visibility.PUBLIC, "custody", "PW", DAYS.get(5));
        List<Point> series = series("PW");

        compaction.compact();

        assertThat(before.values()).contains(new Count(1, 1));
        assertThat(tally.groups(Visibility.PUBLIC, "custody", "PW", DAYS.get(5))).isEqualTo(before);
        assertThat(series("PW")).isEqualTo(series);
        assertAgree("PW");
    }

    @Test
    void writers_and_compaction_at_the_same_time_lose_nothing() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            records.add(
                    custody(
                            person("Interleaved Person"),
                            entry(held("NR"), "2017-01-01", "public")));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(9)) {
            Future<?> compacting =
                    threads.submit(() -> {
                        while (writing.get()) {
                            compaction.compact();
                        }
                    });
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int writer = i;
                writers.add(threads.submit(() -> write(records.get(writer % 4), writer)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);
            compacting.get();
        }

        assertAgree("NR");
        compaction.compact();
        assertAgree("NR");
        assertThat(
                        tally.count(Visibility.PUBLIC, Facet.STATE.of("NR"), null, DAYS.get(6))
                                .persons())
                .isEqualTo(4);
    }

    private static void write(String record, int writer) {
        for (int i = 0; i < 5; i++) {
            String day = "2017-%02d-%02d".formatted(2 + i, 1 + writer);
            String act = i % 2 == 0 ? "{\"kind\":\"released\",\"state\":\"NR\"}" : held("NR");
            record("custody-records", record, entry(act, day, "public")).statusCode(201);
        }
    }

    private static String held(String state) {
        return "{\"kind\":\"imprisoned\",\"state\":\"%s\"}".formatted(state);
    }

    private List<Point> series(String state) {
        return tally.series(
                Visibility.PUBLIC,
                Facet.DOCUMENTED.of(Facet.YES),
                state,
                LocalDate.of(2016, 12, 1),
                LocalDate.of(2018, 2, 1));
    }

    private void assertAgree(String state) {
        Instant now = clock.instant();
        for (Visibility clearance : Visibility.values()) {
            for (Facet facet : Facet.values()) {
                for (LocalDate day : DAYS) {
                    for (String place : new String[] {null, state}) {
                        assertThat(tally.groups(clearance, facet.word(), place, day))
                                .as("%s %s %s %s", clearance, facet, day, place)
                                .isEqualTo(
                                        history.groups(clearance, facet.word(), place, day, now));
                    }
                }
            }
        }
        assertThat(series(state))
                .isEqualTo(
                        history.series(
                                Visibility.PUBLIC,
                                Facet.DOCUMENTED.of(Facet.YES),
                                state,
                                LocalDate.of(2016, 12, 1),
                                LocalDate.of(2018, 2, 1),
                                now));
    }
}
