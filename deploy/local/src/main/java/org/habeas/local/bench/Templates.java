package org.habeas.local.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Invented persons as calls of the public API, about five entries each. Every id ends with the
 * number of the copy, which is zero, so that copies can be made of all that is stored.
 */
final class Templates {
    static final List<String> CATEGORIES =
            List.of(
                    "journalist",
                    "blogger",
                    "lawyer",
                    "civil_society_activist",
                    "politician",
                    "trade_unionist",
                    "human_rights_defender",
                    "businessperson",
                    "academic",
                    "writer_poet");
    static final List<String> STATES =
            List.of("KZ", "KZ", "KZ", "KZ", "KZ", "KZ", "UA", "RU", "PL", "CZ");
    private static final List<String> HELD =
            List.of("arrested", "remanded", "remanded", "imprisoned", "imprisoned", "imprisoned");
    private static final List<String> AFTER =
            List.of("released", "released", "paroled", "released_on_bail", "house_arrest_imposed");
    private static final List<String> ARTICLES =
            List.of(
                    "164", "174", "179", "188", "189", "190", "205", "256", "257", "258", "274",
                    "405");
    private static final List<String> OFFENCES =
            List.of(
                    "incitement_of_discord",
                    "extremism",
                    "fraud",
                    "libel",
                    "embezzlement",
                    "other");
    private static final List<String> RESTRICTIONS =
            List.of("ban_public_activities", "travel_ban", "bank_accounts_frozen");
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 5_000;

    private final JsonMapper json = new JsonMapper();
    private final Random random = new Random(20_180_428);

    /** Writes the calls to a file. */
    void write(int persons, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < persons; i++) {
                person(i, out);
            }
        }
    }

    /** The id of a template's docket. */
    static String id(int person, int docket) {
        return "%08x-%04x-5000-8000-000000000000".formatted(0x10000000 + person * 7919, docket);
    }

    private void person(int i, BufferedWriter out) throws IOException {
        String state = one(STATES);
        LocalDate held = FIRST.plusDays(random.nextInt(DAYS));
        ObjectNode person =
                call(
                        "persons",
                        id(i, 1),
                        json.createObjectNode().put("named", true).put("minor", false));
        entry(
                person,
                id(i, 0x11),
                act("named").put("value", name(i)).put("name_kind", "primary"),
                FIRST);
        entry(person, id(i, 0x12), act("categorised").put("category", one(CATEGORIES)), FIRST);
        if (random.nextInt(3) == 0) {
            ObjectNode named =
                    act("designated")
                            .put("value", "political_prisoner")
                            .put("by", "A Body")
                            .put("state", "KZ");
            entry(person, id(i, 0x13), named, held.plusDays(random.nextInt(200)));
        }
        send(out, person);
        ObjectNode custody = call("custody-records", id(i, 2), about(i));
        entry(custody, id(i, 0x21), act(one(HELD)).put("state", state), held);
        if (random.nextInt(10) < 6) {
            entry(
                    custody,
                    id(i, 0x22),
                    act(one(AFTER)).put("state", state),
                    held.plusDays(1 + random.nextInt(1_500)));
        }
        send(out, custody);
        if (random.nextInt(10) < 7) {
            ObjectNode proceeding =
                    call("criminal-proceedings", id(i, 3), about(i).put("prosecuting_state", "KZ"));
            entry(proceeding, id(i, 0x31), charge(), held);
            send(out, proceeding);
        }
        if (random.nextInt(10) < 4) {
            ObjectNode restriction =
                    call(
                            "restrictions",
                            id(i, 4),
                            about(i).put("type", one(RESTRICTIONS)).put("state", "KZ"));
            entry(restriction, id(i, 0x41), act("imposed"), held.plusDays(random.nextInt(1_500)));
            send(out, restriction);
        }
    }

    private ObjectNode charge() {
        ObjectNode charge =
                act("charge_brought")
                        .put("charge", "main")
                        .put("source_term", "as printed")
                        .put("offence", one(OFFENCES));
        charge.putArray("provisions")
                .addObject()
                .put("code", "KZ-CC")
                .put("article", one(ARTICLES));
        return charge;
    }

    private ObjectNode about(int person) {
        return json.createObjectNode().put("person_id", id(person, 1));
    }

    private ObjectNode act(String kind) {
        return json.createObjectNode().put("kind", kind);
    }

    /** Letters only: a name of invented syllables. */
    static String name(int i) {
        String[] syllables = {"ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "za"};
        StringBuilder name = new StringBuilder("Invented ");
        for (char digit : Integer.toString(10_000 + i).toCharArray()) {
            name.append(syllables[digit - '0']);
        }
        return name.toString();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private ObjectNode call(String kind, String id, ObjectNode head) {
        ObjectNode call =
                json.createObjectNode().put("method", "PUT").put("path", "/v1/" + kind + "/" + id);
        call.putObject("headers").put("If-None-Match", "*");
        ObjectNode body = call.putObject("body");
        body.set("head", head);
        body.put("visibility", "public").putArray("entries");
        return call;
    }

    private static void entry(ObjectNode call, String id, ObjectNode act, LocalDate on) {
        ObjectNode entry = ((ArrayNode) call.at("/body/entries")).addObject().put("id", id);
        entry.set("act", act);
        entry.put("on", on.toString()).put("visibility", "public");
        entry.putArray("sources").addObject().put("title", "An invented report");
    }

    private void send(BufferedWriter out, ObjectNode call) throws IOException {
        out.write(json.writeValueAsString(call));
        out.newLine();
    }
}
