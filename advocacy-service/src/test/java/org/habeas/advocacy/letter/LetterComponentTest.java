package org.habeas.advocacy.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.habeas.advocacy.Campaigning;
import org.habeas.advocacy.Desk;
import org.habeas.advocacy.Mailbox;
import org.habeas.advocacy.mail.MailWorker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LetterComponentTest {
    @Inject MailWorker worker;
    @Inject EntityManager em;

    private final String mailbox = Campaigning.mailbox();
    private String campaign;

    @BeforeEach
    void there_is_a_campaign() {
        campaign = Desk.campaign("policy");
    }

    @Test
    void anybody_may_read_what_an_appeal_would_say_to_an_office() {
        String office = Campaigning.office("A. <Invented> & Co", mailbox);
        String appeal = Campaigning.open(campaign, template(), office);

        preview(appeal, office, "en", ",\"sender_name\":\"B. Invented\",\"sender_country\":\"CH\"")
                .statusCode(200)
                .body("subject", equalTo("About A campaign"))
                .body("text", containsString("Dear A. <Invented> & Co,"))
                .body("text", containsString("B. Invented, Switzerland"))
                .body("html", containsString("Dear A. &lt;Invented&gt; &amp; Co,"));
    }

    @Test
    void what_a_template_needs_and_nobody_knows_is_refused_with_a_pointer() {
        String nobody =
                Desk.open(
                        "recipients",
                        """
                        {"head":{"institution":"Invented Court","group":"eu"},"visibility":"public",
                         "entries":[]}
                        """);
        String appeal =
                Campaigning.open(campaign, Campaigning.template("To {recipient.holder}"), nobody);

        preview(appeal, nobody, "en", "")
                .statusCode(422)
                .body("code", equalTo("variable-without-value"))
                .body("errors[0].pointer", equalTo("/recipient_id"))
                .body("errors[0].detail", containsString("recipient.holder"));
        preview(appeal, nobody, "fr", "")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/language"));
        Desk.post(
                        "letter-templates",
                        """
                        {"head":{"title":"A letter"},"entries":[{"act":{"kind":"version_written",
                         "language":"en","subject":"x","body":"{person.diagnosis}"},
                         "sources":[{"title":"x"}]}]}
                        """)
                .statusCode(422)
                .body("code", equalTo("unknown-variable"))
                .body("errors[0].pointer", containsString("/act/body"));
    }

    @Test
    void INV_A_06_a_letter_stays_as_it_was_written_whoever_holds_the_office_later()
            throws Exception {
        String office = Campaigning.office("A. Invented", mailbox);
        String template = template();
        String appeal = Campaigning.own(campaign, template, office);
        String letter = Campaigning.write(appeal, office).statusCode(201).extract().path("id");
        String before = Desk.readInPublic("letters/" + letter).extract().asString();

        Desk.record(
                        "recipients/" + office,
                        "{\"kind\":\"holder_named\",\"name_as_printed\":\"B. Other\"}",
                        "2020-01-01")
                .statusCode(201);
        Desk.record(
                        "letter-templates/" + template,
                        "{\"kind\":\"version_written\",\"language\":\"en\",\"subject\":\"New\",\"body\":\"New\"}",
                        "2020-01-01")
                .statusCode(201);

        var after = Desk.readInPublic("letters/" + letter).statusCode(200);
        assertThat(after.extract().asString()).isEqualTo(before);
        after.body("recipient.holder", equalTo("A. Invented"));
        String frozen = after.extract().path("subject") + "\n\n" + after.extract().path("text");
        assertThat(after.<String>extract().<String>path("sha256"))
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(frozen.getBytes(StandardCharsets.UTF_8))));
        Desk.readInPublic("recipients/" + office)
                .body("state.holder.name_as_printed", equalTo("B. Other"));
    }

    @Test
    void nobody_changes_a_frozen_letter_in_the_database_either() {
        String office = Campaigning.office("A. Invented", mailbox);
        String letter =
                Campaigning.write(Campaigning.own(campaign, template(), office), office)
                        .extract()
                        .path("id");

        for (String change : new String[] {"body = 'x'", "holder = 'x'", "sha256 = '\\x00'"}) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                            io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                                    .run(() -> {
                                        em.createNativeQuery(
                                                        "select set_config('habeas.clearance', '3', true)")
                                                .getSingleResult();
                                        em.createNativeQuery(
                                                        "update letter set "
                                                                + change
                                                                + " where id = ?1")
                                                .setParameter(1, UUID.fromString(letter))
                                                .executeUpdate();
                                    }))
                    .isNotNull();
        }
    }

    @Test
    void a_letter_goes_out_once_from_the_organisation_with_a_return_path_of_its_own() {
        String office = Campaigning.office("A. Invented", mailbox);
        String appeal = Campaigning.own(campaign, template(), office);
        String letter =
                Campaigning.write(appeal, office)
                        .statusCode(201)
                        .body("delivery", equalTo("queued"))
                        .extract()
                        .path("id");

        worker.look();
        worker.look();

        assertThat(Mailbox.of(mailbox)).hasSize(1);
        Mailbox.Mail mail = Mailbox.of(mailbox).getFirst();
        assertThat(mail.from()).isEqualTo("appeals@habeas.example");
        assertThat(mail.replyTo()).isEqualTo("answers@habeas.example");
        assertThat(mail.returnPath()).contains("bounces+");
        assertThat(mail.text()).contains("Dear A. Invented,").contains("The organisation");
        Desk.readInPublic("letters/" + letter).body("delivery", equalTo("sent"));
        Desk.readInPublic("letters?appeal_id=" + appeal).body("items", hasSize(1));
        Campaigning.write(appeal, office).statusCode(409).body("code", equalTo("already-written"));
    }

    @Test
    void a_letter_that_comes_back_proposes_that_the_address_no_longer_holds() {
        String office = Campaigning.office("A. Invented", mailbox);
        String letter =
                Campaigning.write(Campaigning.own(campaign, template(), office), office)
                        .extract()
                        .path("id");
        worker.look();
        String path = Mailbox.of(mailbox).getFirst().returnPath().replaceAll("[<>]", "");

        bounce(report(path.replaceFirst("\\.[0-9a-f]{4}", ".0000"), "failed", "5.1.1"), 422);
        bounce(report(path, "delayed", "4.2.0"), 202);
        Desk.readInPublic("letters/" + letter).body("delivery", equalTo("sent"));
        bounce(report(path, "failed", "5.1.1"), 202);
        bounce(report(path, "failed", "5.1.1"), 202);

        Desk.readInPublic("letters/" + letter).body("delivery", equalTo("bounced"));
        Desk.readInPublic("recipients/" + office)
                .body("channels[0].valid", equalTo("unverified"))
                .body("entries", hasSize(2));
        Desk.read("recipients/" + office)
                .body("channels[0].valid", equalTo("unverified"))
                .body("entries", hasSize(3))
                .body("entries[2].standing", equalTo("proposed"))
                .body("entries[2].act.valid", equalTo("no"));
    }

    @Test
    void while_the_campaign_pauses_nothing_is_written_and_nothing_goes_out() {
        String office = Campaigning.office("A. Invented", mailbox);
        String appeal = Campaigning.own(campaign, template(), office);
        Campaigning.write(appeal, office).statusCode(201);
        Desk.record(
                        "campaigns/" + campaign,
                        "{\"kind\":\"paused\",\"reason\":\"consent_withdrawn\"}",
                        "2019-01-01")
                .statusCode(201);

        worker.look();

        assertThat(Mailbox.of(mailbox)).isEmpty();
        preview(appeal, office, "en", "")
                .statusCode(409)
                .body("code", equalTo("campaign-not-active"));
    }

    @Test
    void a_hidden_address_or_one_of_somebodys_own_is_never_written_to() {
        String office =
                Desk.open(
                        "recipients",
                        """
                        {"head":{"institution":"Invented Ministry","group":"eu"},"visibility":"public",
                         "entries":[
                           {"act":{"kind":"channel_added","channel":"email","raw":"[email protected]",
                            "redacted_in_source":true},"visibility":"public","sources":[{"title":"x"}]},
                           {"act":{"kind":"channel_added","channel":"email","raw":"own@home.example",
                            "personal":true},"visibility":"public","sources":[{"title":"x"}]}]}
                        """);
        String appeal = Campaigning.own(campaign, template(), office);

        Campaigning.write(appeal, office).statusCode(422).body("code", equalTo("no-mail-address"));
        Desk.readInPublic("recipients/" + office)
                .body("channels", hasSize(1))
                .body(not(containsString("own@home.example")));
    }

    private static String template() {
        return Campaigning.template(Campaigning.BODY);
    }

    private static io.restassured.response.ValidatableResponse preview(
            String appeal, String office, String language, String more) {
        return given().contentType(ContentType.JSON)
                .body(
                        """
                        {"appeal_id":"%s","recipient_id":"%s","language":"%s"%s}
                        """
                                .formatted(appeal, office, language, more))
                .post("/v1/letters/preview")
                .then();
    }

    private static void bounce(String report, int status) {
        Desk.as("editor")
                .config(
                        io.restassured.RestAssured.config()
                                .encoderConfig(
                                        io.restassured.config.EncoderConfig.encoderConfig()
                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                        false)
                                                .encodeContentTypeAs(
                                                        "message/rfc822", ContentType.TEXT)))
                .contentType("message/rfc822")
                .body(report)
                .post("/v1/letters/bounces")
                .then()
                .statusCode(status);
    }

    private static String report(String path, String action, String status) {
        return """
        From: MAILER-DAEMON@office.example
        To: %s
        Subject: Undelivered Mail
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        It could not be delivered.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; office.example

        Final-Recipient: rfc822; somebody@office.example
        Action: %s
        Status: %s

        --b--
        """
                .formatted(path, action, status)
                .replace("\n", "\r\n");
    }
}
