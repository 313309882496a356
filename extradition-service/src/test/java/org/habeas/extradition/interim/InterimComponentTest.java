package org.habeas.extradition.interim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterimComponentTest {
    private static final String MEASURES = "interim-measures";

    @Inject EventLog events;
    @Inject Register register;
    @Inject InterimMeasures kind;

    private final UUID person = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID measure = UUID.randomUUID();

    @Test
    void that_a_measure_was_asked_for_is_told_to_staff_only_whatever_the_request_says() {
        open(MEASURES, measure, head(), "public", act("requested", "2018-03-30")).statusCode(201);

        for (String role : new String[] {null, "partner"}) {
            read(role, MEASURES, measure)
                    .body("status", equalTo("unknown"))
                    .body("head.persons", empty())
                    .body("entries", empty());
            as(role).get("/v1/" + MEASURES + "?person_id=" + person).then().body("items", empty());
            as(role).get("/v1/" + MEASURES + "?count=only&person_id=" + person)
                    .then()
                    .body("count", equalTo(0));
        }
        read("editor", MEASURES, measure)
                .body("status", equalTo("requested"))
                .body("head.persons", hasSize(2));
    }

    @Test
    void an_order_is_told_of_each_person_and_nothing_of_its_request() {
        open(
                        MEASURES,
                        measure,
                        head(),
                        "public",
                        act("requested", "2018-03-30"),
                        act("indicated", "2018-04-01"))
                .statusCode(201);

        read(null, MEASURES, measure)
                .body("status", equalTo("indicated"))
                .body("state.in_force", equalTo(true))
                .body("findings", empty())
                .body("entries.act.kind", contains("indicated"));
        as(null).get("/v1/" + MEASURES + "?in_force=true&person_id=" + other)
                .then()
                .body("items.id", contains(measure.toString()));
        List<Published> told = events.until(other, "interim-measure-indicated");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().payload().path("state_before").asText()).isEqualTo("unknown");
    }

    @Test
    void a_refusal_is_never_public_and_raises_a_task_for_each_person() {
        open(MEASURES, measure, head(), "public", act("refused", "2018-04-01")).statusCode(201);

        read(null, MEASURES, measure).body("status", equalTo("unknown"));
        read("partner", MEASURES, measure).body("status", equalTo("refused"));
        assertThat(tasks(person)).containsExactly("review_after_interim_measure");
        assertThat(tasks(other)).containsExactly("review_after_interim_measure");
    }

    @Test
    void a_task_falls_when_the_refusal_is_taken_back() {
        open(MEASURES, measure, head(), "public").statusCode(201);
        String refusal =
                record(MEASURES, measure, act("refused", "2018-04-01"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        retract(MEASURES, measure, refusal).statusCode(200);

        assertThat(tasks(person)).isEmpty();
    }

    @Test
    void a_measure_in_force_lessens_the_risk_of_its_persons_who_were_not_removed() {
        open(
                        MEASURES,
                        measure,
                        head(),
                        "public",
                        act("indicated", "2018-04-01"),
                        entry(
                                "{\"kind\":\"breached\",\"person_id\":\"%s\"}".formatted(other),
                                "2018-05-01",
                                "public"))
                .statusCode(201);

        Look<InterimHead, InterimAct, InterimState> look = look(Visibility.PUBLIC);
        assertThat(kind.risks(look, person))
                .singleElement()
                .isInstanceOfSatisfying(
                        RiskFact.InterimMeasure.class,
                        fact -> {
                            assertThat(fact.againstState()).isEqualTo("UA");
                            assertThat(fact.entries()).hasSize(1);
                        });
        assertThat(kind.risks(look, other)).isEmpty();
        assertThat(kind.standing(look, person).status()).isEqualTo("indicated");
        assertThat(kind.standing(look, other).status()).isEqualTo("breached");
        assertThat(kind.risks(look, UUID.randomUUID())).isEmpty();
    }

    @Test
    void the_last_day_of_an_order_is_a_time_limit_until_the_next_order() {
        open(
                        MEASURES,
                        measure,
                        head(),
                        "public",
                        entry(
                                "{\"kind\":\"indicated\",\"until\":\"2018-05-01\"}",
                                "2018-04-01",
                                "public"),
                        entry(
                                "{\"kind\":\"extended\",\"until\":\"2018-09-01\"}",
                                "2018-04-20",
                                "public"))
                .statusCode(201);

        assertThat(kind.limits(look(Visibility.PUBLIC)))
                .extracting(TimeStart::due, limit -> limit.end() == null)
                .containsExactly(
                        tuple(FuzzyDate.parse("2018-05-01"), false),
                        tuple(FuzzyDate.parse("2018-09-01"), true));
        read(null, MEASURES, measure).body("state.until_passed", equalTo(true));
    }

    @Test
    void a_child_is_told_of_to_named_persons_only() {
        UUID child = UUID.randomUUID();
        open(
                        MEASURES,
                        measure,
                        head().replace("}", ",\"minors\":[\"" + child + "\"]}"),
                        "public",
                        act("indicated", "2018-04-01"),
                        entry(
                                "{\"kind\":\"breached\",\"person_id\":\"%s\"}".formatted(child),
                                "2018-05-01",
                                "public"))
                .statusCode(201);

        for (String role : new String[] {null, "partner", "editor"}) {
            assertThat(read(role, MEASURES, measure).extract().asString())
                    .doesNotContain(child.toString());
            read(role, MEASURES, measure).body("status", equalTo("indicated"));
            as(role).get("/v1/" + MEASURES + "?person_id=" + child).then().body("items", empty());
        }
        read("reviewer", MEASURES, measure)
                .body("status", equalTo("breached"))
                .body("head.minors", contains(child.toString()));
    }

    @Test
    void a_breach_concerns_a_person_of_the_measure() {
        open(MEASURES, measure, head(), "public").statusCode(201);

        record(
                        MEASURES,
                        measure,
                        entry(
                                "{\"kind\":\"breached\",\"person_id\":\"%s\"}"
                                        .formatted(UUID.randomUUID()),
                                "2018-05-01",
                                "public"))
                .statusCode(422)
                .body("code", equalTo("not-protected-by-the-measure"));
    }

    private Look<InterimHead, InterimAct, InterimState> look(Visibility clearance) {
        return register.one(kind, measure, register.today(clearance)).orElseThrow();
    }

    private static List<String> tasks(UUID about) {
        return as("editor")
                .get("/v1/tasks?status=open&person_id=" + about)
                .then()
                .statusCode(200)
                .extract()
                .path("items.head.code");
    }

    private static String act(String kind, String on) {
        return entry("{\"kind\":\"" + kind + "\"}", on, "public");
    }

    private String head() {
        return "{\"body\":\"ecthr\",\"against_state\":\"UA\",\"persons\":[\"%s\",\"%s\"]}"
                .formatted(person, other);
    }
}
