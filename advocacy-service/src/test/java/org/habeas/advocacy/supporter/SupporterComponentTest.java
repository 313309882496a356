package org.habeas.advocacy.supporter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.habeas.advocacy.Campaigning;
import org.habeas.advocacy.Desk;
import org.habeas.advocacy.Mailbox;
import org.habeas.advocacy.mail.MailWorker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupporterComponentTest {
    @Inject MailWorker worker;
    @Inject Retention retention;
    @Inject EntityManager em;

    private final String officeMail = Campaigning.mailbox();
    private final String address = Campaigning.mailbox();
    private String campaign;
    private String appeal;

    @BeforeEach
    void an_appeal_is_open_for_signature() {
        campaign = Desk.campaign("policy");
        String office = Campaigning.office("A. Invented", officeMail);
        appeal = Campaigning.open(campaign, Campaigning.template(Campaigning.BODY), office);
    }

    @Test
    void who_confirms_has_signed_and_the_office_gets_one_letter() {
        sign(address).statusCode(202);
        worker.look();
        assertThat(Mailbox.of(officeMail)).isEmpty();
        String token = token("confirm");

        confirm(token).statusCode(200).body("status", equalTo("confirmed"));
        worker.look();

        assertThat(Mailbox.of(officeMail)).hasSize(1);
        Mailbox.Mail letter = Mailbox.of(officeMail).getFirst();
        assertThat(letter.from()).isEqualTo("appeals@habeas.example");
        assertThat(letter.text()).contains("S. Supporter, Switzerland");
        Desk.readInPublic("appeals/" + appeal).body("state.signatures", equalTo(1));
        confirm(token).statusCode(404);
    }

    @Test
    void nothing_tells_whether_an_address_has_signed_already() {
        String first = sign(address).statusCode(202).extract().asString();
        worker.look();
        confirm(token("confirm")).statusCode(200);

        String again = sign(address).statusCode(202).extract().asString();
        worker.look();

        assertThat(again).isEqualTo(first);
        assertThat(Mailbox.of(address)).hasSize(2);
        confirm(token("confirm")).statusCode(200).body("status", equalTo("confirmed"));
        Desk.readInPublic("appeals/" + appeal).body("state.signatures", equalTo(1));
    }

    @Test
    void an_address_gets_three_mails_a_day_and_the_answer_stays_the_same() {
        for (int i = 0; i < 5; i++) {
            sign(address).statusCode(202).body("status", equalTo("confirmation_sent"));
        }

        worker.look();

        assertThat(Mailbox.of(address)).hasSize(3);
    }

    @Test
    void a_client_that_signs_too_often_is_told_to_wait() {
        String client = UUID.randomUUID().toString();
        for (int i = 0; i < 20; i++) {
            sign(Campaigning.mailbox(), client).statusCode(202);
        }

        sign(Campaigning.mailbox(), client)
                .statusCode(429)
                .body("code", equalTo("too-many-signatures"));
    }

    @Test
    void nobody_below_staff_reads_what_supporters_wrote() {
        sign(address).statusCode(202);
        worker.look();
        confirm(token("confirm")).statusCode(200);

        Desk.readInPublic("letters?appeal_id=" + appeal).body("items", hasSize(0));
        Desk.as("partner").get("/v1/letters?appeal_id=" + appeal).then().body("items", hasSize(0));
        Desk.read("letters?appeal_id=" + appeal).body("items", hasSize(1));
        Desk.readInPublic("appeals/" + appeal).body(not(containsString("Supporter,")));
        List<?> rows =
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                em.createNativeQuery("select 1 from supporter").getResultList());
        assertThat(rows).as("without clearance the database shows nobody").isEmpty();
    }

    @Test
    void what_is_stored_of_a_supporter_can_be_read_by_nobody_without_the_secret() {
        sign(address).statusCode(202);

        QuarkusTransaction.requiringNew()
                .run(() -> {
                    em.createNativeQuery("select set_config('habeas.clearance', '3', true)")
                            .getSingleResult();
                    String all =
                            em.createNativeQuery("select cast(s as text) from supporter s")
                                    .getResultList()
                                    .toString();
                    String queue =
                            em.createNativeQuery("select cast(m as text) from mail m")
                                    .getResultList()
                                    .toString();
                    assertThat(all + queue)
                            .doesNotContain("Supporter")
                            .doesNotContain(address)
                            .doesNotContain(
                                    java.util.HexFormat.of()
                                            .formatHex(
                                                    address.getBytes(
                                                            java.nio.charset.StandardCharsets
                                                                    .UTF_8)));
                });
    }

    @Test
    void who_wants_to_be_erased_is_and_the_number_stays() {
        sign(address).statusCode(202);
        worker.look();
        confirm(token("confirm")).statusCode(200);
        String letter = Desk.read("letters?appeal_id=" + appeal).extract().path("items[0].id");

        post("supporters/erasure", token("erase"))
                .statusCode(200)
                .body("status", equalTo("erased"));
        worker.look();

        assertThat(Mailbox.of(officeMail)).as("what had not gone out does not go out").isEmpty();
        Desk.read("letters/" + letter)
                .body("text", nullValue())
                .body("sha256.length()", equalTo(64));
        Desk.readInPublic("appeals/" + appeal).body("state.signatures", equalTo(1));
        post("supporters/erasure", token("erase")).statusCode(404);
    }

    @Test
    void a_year_after_the_campaign_everything_about_its_supporters_is_erased() {
        sign(address).statusCode(202);
        worker.look();
        confirm(token("confirm")).statusCode(200);
        Desk.record(
                        "campaigns/" + campaign,
                        "{\"kind\":\"closed\",\"outcome\":\"won\"}",
                        "2019-06-15")
                .statusCode(201);

        retention.erase(Instant.parse("2020-06-14T12:00:00Z"));
        assertThat(kept()).isEqualTo(1);
        retention.erase(Instant.parse("2020-06-15T12:00:00Z"));

        assertThat(kept()).isZero();
        Desk.read("letters?appeal_id=" + appeal).body("items[0].text", nullValue());
        Desk.readInPublic("appeals/" + appeal).body("state.signatures", equalTo(1));
    }

    @Test
    void who_does_not_confirm_in_time_is_forgotten() {
        sign(address).statusCode(202);
        worker.look();

        retention.erase(Instant.now().plus(java.time.Duration.ofHours(49)));

        confirm(token("confirm")).statusCode(404);
        assertThat(kept()).isZero();
    }

    @Test
    void an_appeal_that_is_not_open_is_signed_by_nobody() {
        Desk.record("appeals/" + appeal, "{\"kind\":\"sent\"}", "2019-01-01").statusCode(201);

        sign(address).statusCode(409).body("code", equalTo("not-open-for-signature"));
    }

    @Test
    void a_name_of_several_lines_cannot_write_a_header() {
        sign(address, "x", "S\\r\\nBcc: all@office.example")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
    }

    private ValidatableResponse sign(String email) {
        return sign(email, UUID.randomUUID().toString());
    }

    private ValidatableResponse sign(String email, String client) {
        return sign(email, client, "S. Supporter");
    }

    private ValidatableResponse sign(String email, String client, String name) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", client)
                .body(
                        """
                        {"appeal_id":"%s","name":"%s","email":"%s","country":"CH","language":"en",
                         "consents":{"processing":true,"named":true}}
                        """
                                .formatted(appeal, name, email))
                .post("/v1/supporters")
                .then();
    }

    private static ValidatableResponse confirm(String token) {
        return post("supporters/confirmation", token);
    }

    private static ValidatableResponse post(String path, String token) {
        return given().contentType(ContentType.JSON)
                .body("{\"token\":\"" + token + "\"}")
                .post("/v1/" + path)
                .then();
    }

    /** What the newest mail says. */
    private String token(String use) {
        Matcher link =
                Pattern.compile("#" + use + "=(\\S+)")
                        .matcher(Mailbox.of(address).getLast().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    em.createNativeQuery("select set_config('habeas.clearance', '3', true)")
                            .getSingleResult();
                    return ((Number)
                                    em.createNativeQuery(
                                                    "select count(*) from supporter where appeal_id = ?1")
                                            .setParameter(1, UUID.fromString(appeal))
                                            .getSingleResult())
                            .longValue();
                });
    }
}
