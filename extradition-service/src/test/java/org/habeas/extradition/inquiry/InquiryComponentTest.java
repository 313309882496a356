package org.habeas.extradition.inquiry;

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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.platform.register.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InquiryComponentTest {
    private static final String INQUIRIES = "domestic-inquiries";
    private static final String REQUESTS = "legal-assistance-requests";
    private static final String EXTRADITION = "extradition-proceedings";
    private static final String ASYLUM = "asylum-applications";
    private static final String OPENED = entry("{\"kind\":\"opened\"}", "2012", "public");
    private static final String CLOSED =
            entry("{\"kind\":\"closed\",\"by\":\"prosecutor\"}", "2019", "public");

    @Inject EventLog events;
    @Inject Register register;
    @Inject DomesticInquiries kind;

    private final UUID person = UUID.randomUUID();
    private final UUID inquiry = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @Test
    void SM12_an_inquiry_triggered_by_a_request_shows_on_the_request() {
        requested("public");

        open(INQUIRIES, inquiry, head(), "public", OPENED, triggered("public")).statusCode(201);

        read(null, REQUESTS, request)
                .body("status", equalTo("led_to_domestic_inquiry"))
                .body("state.led_to.inquiry_id", contains(inquiry.toString()))
                .body(
                        "entries.find { it.act.kind == 'led_to_inquiry' }.cause.rule",
                        equalTo("SM-12"))
                .body(
                        "entries.find { it.act.kind == 'led_to_inquiry' }.cause.docket_id",
                        equalTo(inquiry.toString()));
        read(null, INQUIRIES, inquiry)
                .body("state.trigger", equalTo("mla"))
                .body("entries", hasSize(2));
        List<Published> told = events.until(person, "legal-assistance-led-to-inquiry");
        assertThat(told)
                .extracting(Published::type)
                .contains("legal-assistance-requested", "domestic-inquiry-opened");
    }

    @Test
    void SM12_a_request_that_led_to_an_inquiry_shows_on_the_inquiry() {
        requested("public");
        open(INQUIRIES, inquiry, head(), "public", OPENED).statusCode(201);

        record(REQUESTS, request, ledTo()).statusCode(201);

        read(null, INQUIRIES, inquiry)
                .body("state.trigger", equalTo("mla"))
                .body("state.requests.request_id", contains(request.toString()))
                .body("entries.find { it.act.kind == 'triggered' }.cause.rule", equalTo("SM-12"));
        read(null, REQUESTS, request).body("entries", hasSize(2));
    }

    @Test
    void SM12_holds_also_when_the_request_is_recorded_after_the_inquiry_that_names_it() {
        open(INQUIRIES, inquiry, head(), "restricted", OPENED, triggered("restricted"))
                .statusCode(201);

        requested("public");

        read("reviewer", REQUESTS, request)
                .body("state.led_to.inquiry_id", contains(inquiry.toString()));
        read(null, REQUESTS, request)
                .body("status", equalTo("received"))
                .body("state.led_to", empty());
    }

    @Test
    void SM12_what_is_taken_back_on_one_side_falls_on_the_other() {
        requested("public");
        open(INQUIRIES, inquiry, head(), "public", OPENED).statusCode(201);
        String wrong =
                record(INQUIRIES, inquiry, triggered("public"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");
        read(null, REQUESTS, request).body("state.led_to", hasSize(1));

        retract(INQUIRIES, inquiry, wrong).statusCode(200);

        read(null, REQUESTS, request)
                .body("status", equalTo("received"))
                .body("state.led_to", empty());
    }

    @Test
    void a_better_answer_to_why_it_was_opened_takes_the_link_back() {
        requested("public");
        open(INQUIRIES, inquiry, head(), "public", OPENED, triggered("public")).statusCode(201);

        record(
                        INQUIRIES,
                        inquiry,
                        entry(
                                        "{\"kind\":\"triggered\",\"trigger\":\"complaint\"}",
                                        "2012",
                                        "public")
                                .replace("\"on\"", "\"standing\":\"preferred\",\"on\"")
                                .replace(
                                        "\"visibility\"",
                                        "\"standing_reason\":\"court file\",\"visibility\""))
                .statusCode(201);

        read(null, INQUIRIES, inquiry).body("state.trigger", equalTo("complaint"));
        read(null, REQUESTS, request).body("state.led_to", empty());
    }

    @Test
    void a_hidden_inquiry_does_not_show_through_the_request() {
        requested("public");

        open(INQUIRIES, inquiry, head(), "confidential", OPENED, triggered("confidential"))
                .statusCode(201);

        read(null, INQUIRIES, inquiry).statusCode(404);
        read("partner", REQUESTS, request)
                .body("status", equalTo("received"))
                .body("entries", hasSize(1))
                .body("state.led_to", empty());
        read("editor", REQUESTS, request).body("status", equalTo("led_to_domestic_inquiry"));
    }

    @Test
    void an_inquiry_names_no_request_that_its_readers_may_not_know_of() {
        requested("confidential");

        open(INQUIRIES, inquiry, head(), "public", OPENED, triggered("public"))
                .statusCode(422)
                .body("code", equalTo("reference-hidden"));
    }

    @Test
    void the_edge_from_the_inquiry_to_the_request_says_what_it_rests_on() {
        requested("public");
        open(INQUIRIES, inquiry, head(), "public", OPENED, triggered("public")).statusCode(201);

        List<Edge> edges =
                kind.edges(
                        register.one(kind, inquiry, register.today(Visibility.PUBLIC))
                                .orElseThrow());

        assertThat(edges)
                .extracting(Edge::type, Edge::from, Edge::to, Edge::rule)
                .containsExactly(
                        tuple(EdgeType.BASED_ON, Node.docket(inquiry), Node.docket(request), null));
    }

    @Test
    void R24_closing_an_inquiry_that_a_request_triggered_changes_no_extradition_and_no_asylum() {
        requested("public");
        open(INQUIRIES, inquiry, head(), "public", OPENED, triggered("public")).statusCode(201);
        UUID extradition = UUID.randomUUID();
        UUID asylum = UUID.randomUUID();
        open(
                        EXTRADITION,
                        extradition,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"CH\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"request_received\"}", "2011", "public"))
                .statusCode(201);
        open(
                        ASYLUM,
                        asylum,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"CH\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"lodged\"}", "2012", "public"))
                .statusCode(201);
        String before = etag(EXTRADITION, extradition) + etag(ASYLUM, asylum);

        record(INQUIRIES, inquiry, CLOSED)
                .statusCode(201)
                .body("after.status", equalTo("closed"))
                .body("events.type", contains("domestic-inquiry-closed"));

        assertThat(etag(EXTRADITION, extradition) + etag(ASYLUM, asylum)).isEqualTo(before);
        Published told = events.until(person, "domestic-inquiry-closed").getLast();
        assertThat(told.payload().path("trigger").asText()).isEqualTo("mla");
        assertThat(told.payload().path("request_id").asText()).isEqualTo(request.toString());
    }

    @Test
    void a_court_that_reopens_it_and_a_charge_are_told_in_their_own_words() {
        open(INQUIRIES, inquiry, head(), "public", OPENED, CLOSED).statusCode(201);

        record(
                        INQUIRIES,
                        inquiry,
                        entry("{\"kind\":\"reopened\",\"court\":\"a court\"}", "2020", "public"))
                .statusCode(201)
                .body("events.type", contains("domestic-inquiry-reopened"));
        record(
                        INQUIRIES,
                        inquiry,
                        entry(
                                "{\"kind\":\"indicted\",\"offences\":[\"spying\"]}",
                                "2021",
                                "public"))
                .statusCode(201)
                .body("events.type", contains("domestic-inquiry-indicted"))
                .body("after.status", equalTo("indicted"));
    }

    @Test
    void an_inquiry_needs_no_named_subject_but_a_subject() {
        open(
                        INQUIRIES,
                        inquiry,
                        "{\"state\":\"CH\",\"subject_matter\":\"spying\"}",
                        "public",
                        OPENED)
                .statusCode(201);
        open(INQUIRIES, UUID.randomUUID(), "{\"state\":\"CH\"}", "public")
                .statusCode(422)
                .body("code", equalTo("inquiry-without-subject"));
        read(null, INQUIRIES, inquiry).body("state.closed_on", nullValue());
    }

    private static String etag(String docket, UUID id) {
        return as(null).get("/v1/" + docket + "/" + id).header("ETag");
    }

    private void requested(String visibility) {
        open(
                        REQUESTS,
                        request,
                        "{\"persons\":[\"%s\"],\"requesting_state\":\"KZ\",\"requested_state\":\"CH\"}"
                                .formatted(person),
                        visibility,
                        entry("{\"kind\":\"received\"}", "2012", visibility))
                .statusCode(201);
    }

    private String head() {
        return "{\"persons\":[\"%s\"],\"state\":\"CH\",\"authority\":\"prosecutor\",\"subject_matter\":\"money laundering\"}"
                .formatted(person);
    }

    private String triggered(String visibility) {
        return entry(
                "{\"kind\":\"triggered\",\"trigger\":\"mla\",\"request_id\":\"%s\"}"
                        .formatted(request),
                "2012",
                visibility);
    }

    private String ledTo() {
        return entry(
                "{\"kind\":\"led_to_inquiry\",\"inquiry_id\":\"%s\"}".formatted(inquiry),
                "2012",
                "public");
    }
}
