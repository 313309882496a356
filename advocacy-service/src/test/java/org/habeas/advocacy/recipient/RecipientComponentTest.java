package org.habeas.advocacy.recipient;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecipientComponentTest {

    @Test
    void a_phone_is_kept_as_printed_and_read_only_if_it_is_complete() {
        String recipient = recipient();
        String path = "recipients/" + recipient;

        phone(path, "+32(0)2 28 45503 (Brussels)");
        phone(path, "+32(0)2 584 230");

        Desk.readInPublic(path)
                .statusCode(200)
                .body("channels.raw", contains("+32(0)2 28 45503 (Brussels)", "+32(0)2 584 230"))
                .body("channels[0].e164", equalTo("+3222845503"))
                .body("channels[1].e164", nullValue())
                .body("channels[1].valid", equalTo("unverified"));
    }

    @Test
    void as_of_an_earlier_day_the_earlier_holder_is_shown() {
        String path = "recipients/" + recipient();
        named(path, "A. Tajani", "2017-01-17");
        named(path, "D. Sassoli", "2019-07-03");

        Desk.read(path).body("holders", hasSize(2));
        Desk.read(path + "?as_of=2018-04-28")
                .body("holders.name_as_printed", contains("A. Tajani"));
        Desk.read("recipients?group=eu&limit=1").body("items", hasSize(1));
    }

    private static void named(String path, String name, String on) {
        Desk.record(path, "{\"kind\":\"holder_named\",\"name_as_printed\":\"" + name + "\"}", on)
                .statusCode(201);
    }

    private static void phone(String path, String raw) {
        Desk.record(
                        path,
                        "{\"kind\":\"channel_added\",\"channel\":\"phone\",\"raw\":\""
                                + raw
                                + "\"}",
                        "2018-04-24")
                .statusCode(201);
    }

    private static String recipient() {
        return Desk.open(
                "recipients",
                """
                {"head":{"institution":"European Parliament %s","office_title":"President",
                         "group":"eu"},"visibility":"public"}
                """
                        .formatted(UUID.randomUUID()));
    }
}
