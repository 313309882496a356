package org.habeas.extradition.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EffectComponentTest {
    private static final String EXTRADITIONS = "extradition-proceedings";
    private static final String ASYLUM = "asylum-applications";

    @Inject EntityManager em;

    private final UUID person = UUID.randomUUID();

    @Test
    void R01_that_asylum_suspends_an_extradition_is_an_arrow_with_its_entry_and_its_rule() {
        UUID request = requested("RU", "UA", "public", ",\"instigating_state\":\"KZ\"");
        UUID application = seeksAsylum("public");

        effects("reviewer", "")
                .statusCode(200)
                .body("nodes.id", hasItem("KZ"))
                .body(node(request) + ".status", equalTo("suspended"))
                .body(node(request) + ".label.requesting_state", contains("RU"))
                .body(node(request) + ".label.requested_state", contains("UA"))
                .body(node(request) + ".label.round", contains("1"))
                .body(node(application) + ".kind", equalTo(ASYLUM))
                .body(edge("suspends") + ".from", equalTo(application.toString()))
                .body(edge("suspends") + ".to", equalTo(request.toString()))
                .body(edge("suspends") + ".rule", equalTo("R-01"))
                .body(edge("suspends") + ".entry_id", notNullValue())
                .body(edge("instigated_by") + ".to", equalTo("KZ"));
    }

    @Test
    void a_restricted_application_leaves_no_trace_before_a_partner() {
        UUID request = requested("KZ", "UA", "public", "");
        String before = effects("partner", "").extract().asString();

        UUID application = seeksAsylum("restricted");

        assertThat(effects("partner", "").extract().asString()).isEqualTo(before);
        assertThat(effects("editor", "").extract().asString())
                .doesNotContain(application.toString(), "suspend");
        effects("reviewer", "")
                .body("nodes.id", containsInAnyOrder(request.toString(), application.toString()));
    }

    @Test
    void who_may_know_of_no_docket_of_a_person_learns_nothing_of_the_person() {
        requested("KZ", "UA", "confidential", "");

        String hidden = effects(null, "").statusCode(404).extract().path("code");
        String unknown =
                as(null).get("/v1/persons/" + UUID.randomUUID() + "/effects")
                        .then()
                        .statusCode(404)
                        .extract()
                        .path("code");
        assertThat(hidden).isEqualTo(unknown);
        effects("editor", "").statusCode(200);
    }

    @Test
    void an_arrow_ends_and_is_not_there_before_it_began() {
        requested("KZ", "UA", "public", "");
        UUID application = seeksAsylum("public");
        record(ASYLUM, application, entry("{\"kind\":\"refused_finally\"}", "2018-03-01", "public"))
                .statusCode(201);

        effects("reviewer", "?as_of=2017-06-15")
                .body("as_of", equalTo("2017-06-15"))
                .body("edges", empty());
        effects("reviewer", "?as_of=2018-01-01").body(edge("suspends") + ".until", equalTo(null));
        effects("reviewer", "").body(edge("suspends") + ".until.date", equalTo("2018-03-01"));
    }

    @Test
    void what_was_not_known_then_is_not_told_of_then() {
        Instant before = Instant.now();
        requested("KZ", "UA", "public", "");

        effects("reviewer", "?known_at=" + before.minusSeconds(1)).statusCode(404);
        effects("reviewer", "?known_at=" + Instant.now()).statusCode(200);
    }

    @Test
    void the_same_graph_has_the_same_tag() {
        requested("KZ", "UA", "public", "");
        String tag = effects(null, "").extract().header("ETag");

        as(null).header("If-None-Match", tag)
                .get("/v1/persons/" + person + "/effects")
                .then()
                .statusCode(304);
        effects(null, "?as_of=yesterday").statusCode(400);
        effects(null, "?nonsense=1").statusCode(400);
    }

    @Test
    void many_dockets_are_read_in_as_many_queries_as_one() {
        requested("KZ", "UA", "public", "");
        seeksAsylum("public");
        long few = queries();

        for (String state : new String[] {"AT", "DE", "FR", "IT", "PL"}) {
            requested("KZ", state, "public", "");
            requested("RU", state, "public", "");
        }

        assertThat(queries()).isEqualTo(few);
    }

    /** The fewest of several readings: workers of the service ask the database meanwhile, too. */
    private long queries() {
        Statistics statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return IntStream.range(0, 25).mapToLong(i -> queries(statistics)).min().orElseThrow();
    }

    private long queries(Statistics statistics) {
        long before = statistics.getPrepareStatementCount();
        effects("reviewer", "").statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private UUID requested(String by, String of, String visibility, String more) {
        UUID id = UUID.randomUUID();
        open(
                        EXTRADITIONS,
                        id,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"%s\",\"requested_state\":\"%s\"%s}"
                                .formatted(person, by, of, more),
                        visibility,
                        entry("{\"kind\":\"request_received\"}", "2017-06-01", visibility))
                .statusCode(201);
        return id;
    }

    private UUID seeksAsylum(String visibility) {
        UUID id = UUID.randomUUID();
        open(
                        ASYLUM,
                        id,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"UA\"}"
                                .formatted(person),
                        visibility,
                        entry(
                                "{\"kind\":\"lodged\",\"suspensive\":\"yes\"}",
                                "2017-07-01",
                                visibility))
                .statusCode(201);
        return id;
    }

    private ValidatableResponse effects(@Nullable String role, String query) {
        return as(role).get("/v1/persons/" + person + "/effects" + query).then();
    }

    private static String node(UUID id) {
        return "nodes.find { it.id == '" + id + "' }";
    }

    private static String edge(String type) {
        return "edges.find { it.type == '" + type + "' }";
    }
}
