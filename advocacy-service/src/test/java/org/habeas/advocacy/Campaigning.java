package org.habeas.advocacy;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** What it takes until a letter can be written: a campaign, an office, a template, an appeal. */
public final class Campaigning {
    public static final String BODY =
            "{recipient.salutation}\\n\\nwe write about {campaign.title}.\\n\\n"
                    + "{#if sender.name??}{sender.name}, {sender.country}{#else}The organisation{/if}";

    private Campaigning() {}

    /** An office with a holder and a mail address, all published. */
    public static String office(String holder, String email) {
        return Desk.open(
                "recipients",
                """
                {"head":{"institution":"Invented Ministry","office_title":"Minister",
                         "group":"national_authority"},"visibility":"public",
                 "entries":[
                   {"act":{"kind":"holder_named","name_as_printed":"%s"},"on":"2018-04-24",
                    "visibility":"public","sources":[{"title":"a list"}]},
                   {"act":{"kind":"channel_added","channel":"email","raw":"%s"},"on":"2018-04-24",
                    "visibility":"public","sources":[{"title":"a list"}]}]}
                """
                        .formatted(holder, email));
    }

    /** A public template in English. */
    public static String template(String body) {
        return Desk.open(
                "letter-templates",
                """
                {"head":{"title":"A letter"},"visibility":"public",
                 "entries":[{"act":{"kind":"version_written","language":"en",
                             "subject":"About {campaign.title}","body":"%s"},"on":"2018-04-24",
                             "visibility":"public","sources":[{"title":"the board"}]}]}
                """
                        .formatted(body));
    }

    /** An appeal by mail with its letters, open for signature. */
    public static String open(String campaign, String template, String... recipients) {
        return appeal(campaign, template, "supporter", "opened_for_signature", recipients);
    }

    /** An appeal of the organisation by mail. */
    public static String own(String campaign, String template, String... recipients) {
        return appeal(campaign, template, "organisation", "sent", recipients);
    }

    private static String appeal(
            String campaign, String template, String sender, String act, String... recipients) {
        String offices =
                Arrays.stream(recipients)
                        .map(id -> "\"" + id + "\"")
                        .collect(Collectors.joining(","));
        return Desk.open(
                "appeals",
                """
                {"head":{"campaign_id":"%s","title":"An appeal","sender_kind":"%s",
                         "channel":"email","recipients":[%s],"template_id":"%s"},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"%s"},"on":"2018-04-24","visibility":"public",
                             "sources":[{"title":"the board"}]}]}
                """
                        .formatted(campaign, sender, offices, template, act));
    }

    public static ValidatableResponse write(String appeal, String recipient) {
        return Desk.post(
                "letters",
                """
                {"appeal_id":"%s","recipient_id":"%s","language":"en"}
                """
                        .formatted(appeal, recipient));
    }

    /** A mailbox of nobody else. */
    public static String mailbox() {
        return "m" + UUID.randomUUID().toString().replace("-", "") + "@office.example";
    }
}
