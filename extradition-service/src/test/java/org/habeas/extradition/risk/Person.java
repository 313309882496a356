package org.habeas.extradition.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.habeas.extradition.EventLog;
import org.jspecify.annotations.Nullable;

/** An invented person as the dockets of this service and the events of the others tell of them. */
record Person(UUID id, EventLog events) {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    static Person invented(EventLog events) {
        return new Person(UUID.randomUUID(), events);
    }

    static String act(String kind, String on) {
        return act(kind, on, "", "public");
    }

    /** An act with more facts of its own, such as {@code ,"finality":"final"}. */
    static String act(String kind, String on, String facts, String visibility) {
        return entry("{\"kind\":\"%s\"%s}".formatted(kind, facts), on, visibility);
    }

    /** A request for the person; {@code more} of the head begins with a comma. */
    UUID asked(String by, String host, String more, String... entries) {
        return opened(
                "extradition-proceedings",
                "{\"person_id\":\"%s\",\"requesting_state\":\"%s\",\"requested_state\":\"%s\"%s}"
                        .formatted(id, by, host, more),
                "public",
                entries);
    }

    UUID redNotice(String visibility, String... entries) {
        return opened(
                "interpol-alerts",
                "{\"person_id\":\"%s\",\"alert_type\":\"red_notice\",\"requesting_states\":[\"KZ\"]}"
                        .formatted(id),
                visibility,
                entries);
    }

    UUID applied(String host, String visibility, String... entries) {
        return opened(
                "asylum-applications",
                "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"%s\"}"
                        .formatted(id, host),
                visibility,
                entries);
    }

    UUID incident(String kind, String host, String role, String... entries) {
        return opened(
                "repression-incidents",
                "{\"kind\":\"%s\",\"%s\":[\"%s\"],\"in_state\":\"%s\"}"
                        .formatted(kind, role, id, host),
                "confidential",
                entries);
    }

    UUID measure(String host, String... entries) {
        return opened(
                "interim-measures",
                "{\"body\":\"ecthr\",\"against_state\":\"%s\",\"persons\":[\"%s\"]}"
                        .formatted(host, id),
                "confidential",
                entries);
    }

    private static UUID opened(String kind, String head, String visibility, String... entries) {
        UUID docket = UUID.randomUUID();
        open(kind, docket, head, visibility, entries).statusCode(201);
        return docket;
    }

    /** Charges in that State, known since that day. */
    void charged(String state, String on, @Nullable String frameworkCase) throws Exception {
        told(
                "charge-brought",
                "\"prosecuting_state\":\"%s\",\"on\":%s%s"
                        .formatted(
                                state,
                                date(on),
                                frameworkCase == null
                                        ? ""
                                        : ",\"framework_case\":\"%s\"".formatted(frameworkCase)));
    }

    void told(String type, String facts) throws Exception {
        events.send("habeas.cases", "habeas.case." + type + ".v1", id, facts);
    }

    static String date(String day) {
        return "{\"date\":\"%s\",\"precision\":\"day\",\"modality\":\"actual\"}".formatted(day);
    }

    /** What a reader is told of the danger. */
    ValidatableResponse danger(@Nullable String role, String query) {
        return as(role).get("/v1/risk-assessments/" + id + query).then();
    }

    List<String> codes(String role, String query) {
        return danger(role, query).extract().path("factors.code");
    }

    /** Waits until a reviewer is told of exactly these factors on that day. */
    void awaitCodes(String query, String... codes) {
        List<String> wanted = List.of(codes);
        await(() ->
                danger("reviewer", query).extract().statusCode() == 200
                        && wanted.equals(codes("reviewer", query)));
    }

    /** Waits until what is stored fits the filters. */
    void awaitStored(String role, String filters) {
        await(() -> stored(role, filters) == 1);
    }

    int stored(String role, String filters) {
        return as(role).get("/v1/risk-assessments?count=only&person_id=" + id + filters)
                .then()
                .statusCode(200)
                .extract()
                .path("count");
    }

    int rows(String role) {
        List<Object> items =
                as(role).get("/v1/risk-assessments/" + id + "/history")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items");
        return items.size();
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it has not come about").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
