package org.habeas.advocacy.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclarationComponentTest {
    private final UUID anna = UUID.randomUUID();

    @Test
    void signatories_are_shown_as_printed_and_the_unnamed_are_counted() {
        String declaration = declaration();

        Desk.record(
                        "declarations/" + declaration,
                        """
                        {"kind":"signed","name_as_printed":"Lord Anderson","title":"Lord",
                         "state":"GB","political_group":"SOC"}
                        """,
                        "2017-10-11")
                .statusCode(201);

        Bus.await("declaration-tabled", anna);
        assertThat(Bus.await("declaration-signed", anna).body()).contains("\"listed_count\":1");
        Desk.readInPublic("declarations/" + declaration)
                .statusCode(200)
                .body("status", equalTo("tabled"))
                .body("declared_signatory_count", equalTo(26))
                .body("listed_count", equalTo(1))
                .body("unnamed_count", equalTo(25))
                .body("signatories.name_as_printed", contains("Lord Anderson"))
                .body("head.related_vote.scheduled_for.date", equalTo("2017-11"));
    }

    @Test
    void a_state_that_does_not_exist_is_refused() {
        Desk.record(
                        "declarations/" + declaration(),
                        "{\"kind\":\"signed\",\"name_as_printed\":\"A. First\",\"state\":\"XY\"}",
                        "2017-10-11")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/state"));
    }

    private String declaration() {
        return Desk.open(
                "declarations",
                """
                {"head":{"assembly":"An assembly","title":"A text","tabled_on":"2017-10-11",
                         "declared_signatory_count":26,"subjects":%s,
                         "reiterates":{"unidentified":true},
                         "related_vote":{"subject":"Relations","scheduled_for":"2017-11"}},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"tabled"},"on":"2017-10-11","visibility":"public",
                             "sources":[{"title":"a report"}]}]}
                """
                        .formatted(Desk.list(anna)));
    }
}
