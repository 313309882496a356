package org.habeas.extradition.assistance;

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
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.platform.register.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssistanceComponentTest {
    private static final String REQUESTS = "legal-assistance-requests";
    private static final String RECEIVED = entry("{\"kind\":\"received\"}", "2012", "public");

    @Inject EventLog events;
    @Inject Register register;
    @Inject LegalAssistanceRequests kind;

    private final UUID person = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @Test
    void a_request_and_its_refusal_are_told_with_the_ground() {
        open(REQUESTS, request, head(), "public", RECEIVED).statusCode(201);

        record(
                        REQUESTS,
                        request,
                        entry(
                                "{\"kind\":\"refused\",\"body\":\"ministry\",\"grounds\":[\"political_offence\"]}",
                                "2013-05-01",
                                "public"))
                .statusCode(201)
                .body("after.status", equalTo("refused"))
                .body("events.type", contains("legal-assistance-refused"));

        List<Published> told = events.until(person, "legal-assistance-refused");
        assertThat(told)
                .extracting(Published::type)
                .containsExactly("legal-assistance-requested", "legal-assistance-refused");
        assertThat(told.getLast().payload().path("grounds").get(0).asText())
                .isEqualTo("political_offence");
        assertThat(
                        kind.reliable(
                                register.one(kind, request, register.today(Visibility.PUBLIC))
                                        .orElseThrow()))
                .extracting(Reliable::state, Reliable::grounds, Reliable::against)
                .containsExactly(tuple("CH", List.of("political_offence"), List.of("KZ")));
    }

    @Test
    void what_nobody_has_classified_is_for_staff() {
        as("editor")
                .header("If-None-Match", "*")
                .body(
                        "{\"head\":%s,\"entries\":[{\"act\":{\"kind\":\"received\"},\"on\":\"2012\",\"sources\":[{\"title\":\"a report\"}]}]}"
                                .formatted(head()))
                .put("/v1/" + REQUESTS + "/" + request)
                .then()
                .statusCode(201);

        read(null, REQUESTS, request).statusCode(404);
        read("partner", REQUESTS, request).statusCode(404);
        as("partner").get("/v1/" + REQUESTS + "?person_id=" + person).then().body("items", empty());
        read("editor", REQUESTS, request).statusCode(200).body("status", equalTo("received"));
    }

    @Test
    void a_hidden_step_shows_to_nobody_who_may_not_know_it() {
        open(
                        REQUESTS,
                        request,
                        head(),
                        "public",
                        RECEIVED,
                        entry("{\"kind\":\"granted\"}", "2013", "confidential"))
                .statusCode(201);

        read(null, REQUESTS, request).body("status", equalTo("received"));
        as(null).get("/v1/" + REQUESTS + "?status=executing&person_id=" + person)
                .then()
                .body("items", empty());
        read("editor", REQUESTS, request).body("status", equalTo("executing"));
    }

    @Test
    void numbers_of_accounts_are_not_kept() {
        open(REQUESTS, request, head(), "public", RECEIVED).statusCode(201);

        record(
                        REQUESTS,
                        request,
                        entry(
                                "{\"kind\":\"executed\",\"body\":\"bank, account 40702810900000005555\",\"measures\":[\"bank_data\"]}",
                                "2013",
                                "public"))
                .statusCode(422)
                .body("code", equalTo("number-not-kept"))
                .body("errors[0].pointer", equalTo("/act/body"));
    }

    @Test
    void a_request_about_nobody_or_to_oneself_is_refused() {
        open(
                        REQUESTS,
                        request,
                        "{\"requesting_state\":\"KZ\",\"requested_state\":\"CH\"}",
                        "public")
                .statusCode(422)
                .body("code", equalTo("assistance-without-subject"));
        open(REQUESTS, request, head().replace("\"CH\"", "\"KZ\""), "public")
                .statusCode(422)
                .body("code", equalTo("assistance-from-itself"));
    }

    private String head() {
        return "{\"persons\":[\"%s\"],\"requesting_state\":\"KZ\",\"requested_state\":\"CH\",\"measures\":[\"bank_data\"]}"
                .formatted(person);
    }
}
