package org.habeas.advocacy.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Bus.Event;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@QuarkusTest
class FeedComponentTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final UUID anna = UUID.randomUUID();

    @Test
    void a_campaign_tells_its_launch_its_texts_and_how_its_demands_turn() {
        String campaign = Desk.campaign("supports_subject", anna);
        Desk.record(
                "campaigns/" + campaign,
                "{\"kind\":\"text_published\",\"language\":\"en\",\"text\":\"Free <her> & all\"}",
                "2018-04-25");
        Desk.demand(campaign, "release", anna);
        Bus.tell(Event.of("case", "person-released", anna, "2019-05-01"));
        Bus.await("demand-met", anna);

        Desk.readInPublic("campaigns/" + campaign + "/feed.json")
                .statusCode(200)
                .header("Content-Type", containsString("application/feed+json"))
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body(
                        "items.tags.flatten()",
                        containsInAnyOrder("launched", "text", "demand_open", "demand_met"))
                .body("items.find { 'text' in it.tags }.content_text", equalTo("Free <her> & all"))
                .body("items.find { 'text' in it.tags }.language", equalTo("en"));
        assertThat(titles(atom("campaigns/" + campaign + "/feed.atom")))
                .containsExactlyInAnyOrder(
                        "A campaign", "A campaign", "Demanded: A campaign", "Met: A campaign");
        Desk.readInPublic("campaigns/feed.json").body("items.url", not(List.of()));
    }

    @Test
    void a_feed_that_has_not_changed_is_not_sent_again() {
        String path = "/v1/campaigns/" + Desk.campaign("supports_subject", anna) + "/feed.atom";
        String tag = given().get(path).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void what_is_hidden_shows_nowhere_not_even_in_when_the_feed_changed() {
        String campaign = Desk.campaign("supports_subject", anna);
        String demand = Desk.demand(campaign, "release", anna);
        String feed = "campaigns/" + campaign + "/feed.atom";
        byte[] before = given().get("/v1/" + feed).asByteArray();

        Bus.tell(Event.of("case", "person-released", anna, "2019-05-01").of("partner"));
        Bus.await("demand-met", anna);
        Desk.post(
                        "campaigns/" + campaign + "/entries",
                        """
                        {"act":{"kind":"text_published","language":"en","text":"secret"},
                         "on":"2019-06-01","visibility":"confidential",
                         "sources":[{"title":"a memo"}]}
                        """)
                .statusCode(201);

        assertThat(Desk.status("demands/" + demand)).isEqualTo("met");
        assertThat(given().get("/v1/" + feed).asByteArray()).isEqualTo(before);
    }

    @Test
    void what_was_taken_back_leaves_the_feed_and_the_rest_keeps_its_ids() {
        String campaign = Desk.campaign("supports_subject", anna);
        String text =
                Desk.record(
                                "campaigns/" + campaign,
                                "{\"kind\":\"text_published\",\"language\":\"en\",\"text\":\"x\"}",
                                "2018-04-25")
                        .extract()
                        .path("entry.id");
        JsonPath both = json(campaign);

        Desk.retract("campaigns/" + campaign, text);

        List<String> left = new ArrayList<>(both.getList("items.id"));
        assertThat(left.remove("urn:uuid:" + text)).isTrue();
        assertThat(json(campaign).<String>getList("items.id")).isEqualTo(left);
    }

    @Test
    void INV_A_02_a_hostile_campaign_is_in_no_feed_and_offers_nothing() {
        String hostile = Desk.campaign("opposes_subject", anna);

        Desk.readInPublic("campaigns/" + hostile + "/feed.atom").statusCode(404);
        Desk.readInPublic("campaigns/feed.json").body(not(containsString(hostile)));
        Desk.readInPublic("campaigns/" + hostile)
                .body("as_source", equalTo(true))
                .body("possible_actions", hasSize(0));
    }

    @Test
    void a_draft_is_in_no_feed() {
        String draft =
                Desk.open(
                        "campaigns",
                        """
                        {"head":{"title":"Later","campaign_kind":"campaign",
                                 "owner":{"name":"An NGO"},"stance":"policy","subjects":[]},
                         "visibility":"public"}
                        """);

        Desk.readInPublic("campaigns/" + draft + "/feed.json").body("items", hasSize(0));
    }

    @Test
    void a_letter_that_XML_does_not_know_breaks_no_feed() {
        String campaign = Desk.campaign("supports_subject", anna);
        Desk.record(
                        "campaigns/" + campaign,
                        "{\"kind\":\"text_published\",\"language\":\"en\",\"text\":\"a\\u0001b\"}",
                        "2018-04-25")
                .statusCode(201);

        assertThat(texts(atom("campaigns/" + campaign + "/feed.atom"), "content")).contains("ab");
    }

    @Test
    void an_outcome_says_who_claims_why() {
        String campaign = Desk.campaign("supports_group");
        Desk.record(
                        "campaigns/" + campaign,
                        """
                        {"kind":"outcome_claimed","text":"release",
                         "claimed_causes":[{"text":"consistent pressure","by":"ngo","name":"An NGO"}]}
                        """,
                        "2018-04-26")
                .statusCode(201);

        Desk.readInPublic("campaigns/" + campaign + "/feed.json")
                .body(
                        "items.findAll { 'outcome' in it.tags }.content_text",
                        contains("release\nAn NGO says: consistent pressure"));
    }

    private static JsonPath json(String campaign) {
        return given().get("/v1/campaigns/" + campaign + "/feed.json").jsonPath();
    }

    private static Document atom(String path) {
        byte[] body = given().get("/v1/" + path).then().statusCode(200).extract().asByteArray();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
            assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
            for (String needed : new String[] {"id", "title", "updated"}) {
                assertThat(texts(document, needed))
                        .as(new String(body, StandardCharsets.UTF_8))
                        .isNotEmpty();
            }
            return document;
        } catch (Exception e) {
            throw new AssertionError("not XML", e);
        }
    }

    private static List<String> titles(Document document) {
        List<String> all = texts(document, "title");
        return all.subList(1, all.size());
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagNameNS(ATOM, element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
