package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whichever order facts of an extradition and of an asylum reach us, they mean the same. */
@QuarkusTest
class ExtraditionOrderComponentTest {
    private static final String EXTRADITION = "extradition-proceedings";
    private static final String ASYLUM = "asylum-applications";

    private record Told(String kind, String act, String on) {}

    private static final List<Told> STORY =
            List.of(
                    new Told(EXTRADITION, "{\"kind\":\"request_received\"}", "2017-10-01"),
                    new Told(EXTRADITION, "{\"kind\":\"court_review_opened\"}", "2017-11-01"),
                    new Told(EXTRADITION, "{\"kind\":\"declared_admissible\"}", "2018-08-01"),
                    new Told(EXTRADITION, "{\"kind\":\"extradition_ordered\"}", "2019-03-01"),
                    new Told(ASYLUM, "{\"kind\":\"lodged\",\"suspensive\":\"yes\"}", "2018-01-01"),
                    new Told(
                            ASYLUM,
                            "{\"kind\":\"granted\",\"protection_type\":\"refugee_status\",\"against_states\":[\"KZ\"]}",
                            "2018-06-01"),
                    new Told(ASYLUM, "{\"kind\":\"revoked\"}", "2019-01-01"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void the_order_of_recording_never_matters(long seed) {
        List<Told> shuffled = new ArrayList<>(STORY);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(after(shuffled)).isEqualTo(after(STORY));
    }

    @Test
    void a_request_that_is_taken_back_is_as_if_it_had_never_been_recorded() {
        Case taken = new Case();
        List<String> ids = STORY.stream().map(taken::told).toList();
        List<Told> never = new ArrayList<>(STORY);
        for (int i = 3; i >= 0; i--) {
            retract(EXTRADITION, taken.extradition, ids.get(i)).statusCode(200);
            never.remove(i);
        }

        assertThat(taken.meaning()).isEqualTo(after(never));
    }

    private static Map<String, Object> after(List<Told> story) {
        Case one = new Case();
        story.forEach(one::told);
        return one.meaning();
    }

    /** One person with one request and one application. */
    private static final class Case {
        private final UUID person = UUID.randomUUID();
        private final UUID extradition = UUID.randomUUID();
        private final UUID asylum = UUID.randomUUID();

        private Case() {
            open(
                            EXTRADITION,
                            extradition,
                            "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"}"
                                    .formatted(person),
                            "public")
                    .statusCode(201);
            open(
                            ASYLUM,
                            asylum,
                            "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"UA\"}"
                                    .formatted(person),
                            "public")
                    .statusCode(201);
        }

        private String told(Told fact) {
            return record(
                            fact.kind(),
                            fact.kind().equals(ASYLUM) ? asylum : extradition,
                            entry(fact.act(), fact.on(), "public"))
                    .statusCode(201)
                    .extract()
                    .path("entry.id");
        }

        /** Everything that does not name an id. */
        private Map<String, Object> meaning() {
            var view = as("reviewer").get("/v1/" + EXTRADITION + "/" + extradition).jsonPath();
            List<String> tasks =
                    as("reviewer")
                            .get("/v1/tasks?status=open&person_id=" + person)
                            .jsonPath()
                            .getList("items.head.code", String.class);
            return Map.of(
                    "status", view.getString("status"),
                    "stage", view.getString("state.stage"),
                    "standing", view.getList("state.obstacles.suspensions.ground"),
                    "ended", view.getList("state.obstacles.ended_suspensions.ground"),
                    "until", view.getList("state.obstacles.ended_suspensions.to.date"),
                    "proposed", view.getList("state.obstacles.proposed_bars.ground"),
                    "acts",
                            view
                                    .getList(
                                            "entries.findAll { !it.retracted_at }.act.kind",
                                            String.class)
                                    .stream()
                                    .sorted()
                                    .toList(),
                    "tasks", tasks.stream().sorted().toList());
        }
    }
}
