package org.habeas.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Role;

/**
 * A sound docket of one kind, to send bad requests about.
 *
 * @param head sound
 * @param act sound
 * @param entry the id of its entry
 * @param etag of the docket
 */
record Sample(String kind, String head, String act, UUID id, String entry, String etag) {

    private static final JsonNode ALL = read();
    private static final Map<String, Sample> OPENED = new ConcurrentHashMap<>();

    static boolean exists(String kind) {
        return ALL.has(kind);
    }

    static Sample of(String kind) {
        return OPENED.computeIfAbsent(kind, Sample::open);
    }

    /** The same about somebody new. */
    static Sample another(String kind) {
        Sample one = of(kind);
        UUID person = new Editor().registers("Nova Invented");
        return new Sample(kind, head(kind, person), one.act(), one.id(), one.entry(), one.etag());
    }

    private static Sample open(String kind) {
        var editor = new Editor(Role.REVIEWER);
        UUID person = editor.registers("Exempla Invented");
        String act = ALL.path(kind).path("act").toString();
        UUID id = editor.opens(kind, head(kind, person), Fact.of(act, "2024-01-10"));
        var docket = editor.door().get("/v1/" + kind + "/" + id).with(200);
        return new Sample(
                kind,
                head(kind, editor.registers("Altera Invented")),
                act,
                id,
                entry(docket.text()),
                docket.etag());
    }

    /** Persons show their entries in another form, so any entry of the answer will do. */
    private static String entry(String docket) {
        var found = Pattern.compile("\"(?:id|entry)\":\"([0-9a-f-]{36})\"").matcher(docket);
        String last = "";
        while (found.find()) {
            last = found.group(1);
        }
        return last;
    }

    private static String head(String kind, UUID person) {
        return ALL.path(kind).path("head").toString().replace("PERSON", person.toString());
    }

    /** A sound body for the operation. */
    String body(Operation operation) {
        if (operation.retracts()) {
            return "{\"reason\": \"invented\"}";
        }
        Fact fact = Fact.of(act, "2024-01-11");
        return operation.opens() ? Editor.opening(head, "public", fact) : fact.json();
    }

    /** The path with ids that exist, or with new ones where the client makes them. */
    String path(Operation operation) {
        boolean makesDocket = operation.opens();
        return operation
                .path()
                .replace("{id}", (makesDocket ? UUID.randomUUID() : id).toString())
                .replace(
                        "{entry}",
                        operation.method().equals("PUT") ? UUID.randomUUID().toString() : entry);
    }

    /** The condition that the operation asks for. */
    String[] condition(Operation operation) {
        if (operation.retracts()) {
            return new String[] {"If-Match", etag};
        }
        return operation.method().equals("PUT")
                ? new String[] {"If-None-Match", "*"}
                : new String[0];
    }

    private static JsonNode read() {
        try (var file = Sample.class.getResourceAsStream("/samples.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
