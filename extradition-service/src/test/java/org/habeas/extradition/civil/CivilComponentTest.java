package org.habeas.extradition.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.platform.register.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CivilComponentTest {
    private static final String CASES = "foreign-civil-cases";

    @Inject Register register;
    @Inject ForeignCivilCases kind;

    private final UUID person = UUID.randomUUID();
    private final UUID lawsuit = UUID.randomUUID();
    private final UUID asylum = UUID.randomUUID();

    @Test
    void a_court_that_weighs_a_lawsuit_as_persecution_relies_on_it() {
        open(
                        "asylum-applications",
                        asylum,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"FR\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"lodged\"}", "2018", "public"))
                .statusCode(201);
        open(CASES, lawsuit, head(), "public", entry("{\"kind\":\"brought\"}", "2010", "public"))
                .statusCode(201);

        record(CASES, lawsuit, assessed("public")).statusCode(201);

        read(null, CASES, lawsuit)
                .body("status", equalTo("brought"))
                .body("state.assessments.assessment", contains("part_of_persecution"))
                .body("state.assessments.by", contains("court"));
        List<Edge> edges =
                kind.edges(
                        register.one(kind, lawsuit, register.today(Visibility.PUBLIC))
                                .orElseThrow());
        assertThat(edges)
                .extracting(Edge::type, Edge::from, Edge::to)
                .containsExactly(
                        tuple(EdgeType.RELIES_ON, Node.docket(asylum), Node.docket(lawsuit)));
    }

    @Test
    void a_lawsuit_names_no_decision_that_its_readers_may_not_know_of() {
        open(CASES, lawsuit, head(), "public").statusCode(201);

        record(CASES, lawsuit, assessed("public"))
                .statusCode(422)
                .body("code", equalTo("reference-hidden"));
    }

    @Test
    void what_nobody_has_classified_is_for_staff() {
        as("editor")
                .header("If-None-Match", "*")
                .body("{\"head\":%s}".formatted(head()))
                .put("/v1/" + CASES + "/" + lawsuit)
                .then()
                .statusCode(201);

        read("partner", CASES, lawsuit).statusCode(404);
        as(null).get("/v1/" + CASES + "?person_id=" + person).then().body("items", empty());
        read("editor", CASES, lawsuit).statusCode(200);
    }

    @Test
    void a_judgment_moves_it_and_amounts_are_not_kept() {
        open(CASES, lawsuit, head(), "public", entry("{\"kind\":\"brought\"}", "2010", "public"))
                .statusCode(201);

        record(
                        CASES,
                        lawsuit,
                        entry(
                                "{\"kind\":\"judged\",\"outcome\":\"for_plaintiff\"}",
                                "2012",
                                "public"))
                .statusCode(201)
                .body("after.status", equalTo("judgment_for_plaintiff"));
        open(
                        CASES,
                        UUID.randomUUID(),
                        head().replace("a loan", "a loan of 1300000000 dollars"),
                        "public")
                .statusCode(422)
                .body("code", equalTo("number-not-kept"));
    }

    private String head() {
        return "{\"plaintiff\":\"Invented Bank\",\"defendants\":[\"%s\"],\"state\":\"GB\",\"subject_matter\":\"a loan\"}"
                .formatted(person);
    }

    private String assessed(String visibility) {
        return entry(
                "{\"kind\":\"assessed\",\"assessment\":\"part_of_persecution\",\"by\":\"court\",\"weighed_in\":\"%s\"}"
                        .formatted(asylum),
                "2020-09-29",
                visibility);
    }
}
