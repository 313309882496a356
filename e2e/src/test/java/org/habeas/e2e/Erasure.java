package org.habeas.e2e;

import java.util.UUID;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Role;

/** Somebody asks to be erased, and two reviewers see to it. */
final class Erasure {
    private Erasure() {}

    /** Erases them; the request is acknowledged once every service has said that it did. */
    static UUID of(UUID person) {
        Editor reviewer = new Editor(Role.REVIEWER);
        UUID request = UUID.randomUUID();
        reviewer.opens(
                "erasure-requests",
                request,
                "{\"person_id\": \"%s\"}".formatted(person),
                "restricted",
                Fact.of("{\"kind\": \"requested\", \"by\": \"subject\"}", "2021-01-01"));
        reviewer.records(
                "erasure-requests",
                request,
                Fact.of("{\"kind\": \"identity_checked\", \"confirmed\": true}", "2021-01-02"));
        reviewer.records(
                "erasure-requests",
                request,
                Fact.of("{\"kind\": \"hold_checked\", \"holds\": []}", "2021-01-03"));
        String granted =
                reviewer.records(
                                "erasure-requests",
                                request,
                                Fact.of("{\"kind\": \"granted\"}", "2021-01-04"))
                        .at("/entry/id")
                        .asText();
        String other =
                PackagedHabeas.running()
                        .launcher()
                        .run("token", "--role", "reviewer", "--name", "another-reviewer")
                        .lastLine();
        reviewer.door()
                .send(
                        "POST",
                        "/v1/erasure-requests/" + request + "/entries",
                        Fact.of(
                                        "{\"kind\": \"executed\", \"granted\": \"%s\"}"
                                                .formatted(granted),
                                        "2021-01-05")
                                .json(),
                        "Authorization",
                        "Bearer " + other)
                .with(201);
        return request;
    }
}
