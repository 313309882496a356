package org.habeas.advocacy.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationComponentTest {
    private final UUID anna = UUID.randomUUID();

    @Test
    void a_published_report_is_found_under_its_campaign_and_whom_it_cites() {
        String campaign = Desk.campaign("supports_subject", anna);
        String report =
                open(
                        """
                        "cites_persons":%s,"publication_basis":"public_source",
                        "campaign_ids":["%s"]
                        """
                                .formatted(Desk.list(anna), campaign));

        Desk.readInPublic("publications/" + report)
                .statusCode(200)
                .body("status", equalTo("published"))
                .body("head.title", equalTo("A report"))
                .body("state.date.date", equalTo("2020-03"));
        Desk.readInPublic("publications?campaign_id=" + campaign).body("items", hasSize(1));
        Desk.readInPublic("publications?person_id=" + anna).body("items.id", contains(report));
    }

    @Test
    void whom_it_cites_without_a_basis_nobody_outside_learns() {
        String report = open("\"cites_persons\":" + Desk.list(anna));

        Desk.readInPublic("publications/" + report).statusCode(404);
        Desk.readInPublic("publications?person_id=" + anna).body("items", hasSize(0));
        Desk.read("publications/" + report).body("head.cites_persons", hasSize(1));
    }

    @Test
    void an_address_that_is_none_is_refused() {
        Desk.post(
                        "publications",
                        """
                        {"head":{"publication_kind":"report","title":"A report",
                                 "url":"javascript:alert(1)"}}
                        """)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/head/url"));
    }

    private static String open(String more) {
        return Desk.open(
                "publications",
                """
                {"head":{"publication_kind":"report","title":"A report","language":"en",%s},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"published"},"on":"2020-03","visibility":"public",
                             "sources":[{"title":"a report"}]}]}
                """
                        .formatted(more));
    }
}
