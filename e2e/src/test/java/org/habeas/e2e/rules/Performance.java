package org.habeas.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.habeas.e2e.rules.Plot.Sight;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Role;

/** One plot with its people and its days. */
public final class Performance {
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 1_500;

    private final Plot plot;
    private final LocalDate begins;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Door door = Door.as(Role.REVIEWER);

    public Performance(Plot plot, Random random) {
        this.plot = plot;
        this.begins = FIRST.plusDays(random.nextInt(DAYS));
        ids.put("person", id(random));
        ids.put("other", id(random));
        plot.dockets().forEach(docket -> ids.put(docket.key(), id(random)));
        plot.facts().forEach(fact -> ids.put(fact.key(), id(random)));
    }

    private static UUID id(Random random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes);
    }

    public Plot plot() {
        return plot;
    }

    /** Whether an event is about somebody of this plot. */
    public boolean isAbout(String key) {
        return ids.values().stream().anyMatch(id -> id.toString().equals(key));
    }

    public void register() {
        for (String person : new String[] {"person", "other"}) {
            put(
                    "persons/" + ids.get(person),
                    Editor.opening("{\"named\": false, \"minor\": false}", "public"));
        }
    }

    public void open(Plot.Docket docket) {
        put(
                docket.kind() + "/" + ids.get(docket.key()),
                Editor.opening(filled(docket.head()), "public"));
    }

    public void tell(Plot.Told fact) {
        Integer day = fact.day();
        String on = day == null ? fact.on() : begins.plusDays(day).toString();
        put(path(fact), Fact.of(filled(fact.act()), on).json());
    }

    private String path(Plot.Told fact) {
        return docketOf(fact.docket()) + "/entries/" + ids.get(fact.key());
    }

    /** The kind of a fact's docket: it tells which service hears it. */
    public String kindOf(Plot.Told fact) {
        return plot.dockets().stream()
                .filter(docket -> docket.key().equals(fact.docket()))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private String docketOf(String key) {
        return plot.dockets().stream()
                .filter(docket -> docket.key().equals(key))
                .map(docket -> docket.kind() + "/" + ids.get(key))
                .findFirst()
                .orElseThrow();
    }

    public void takeBack(String key) {
        Plot.Told fact =
                plot.facts().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
        Patience.until(() -> {
            String etag = door.get("/v1/" + docketOf(fact.docket())).with(200).etag();
            door.post("/v1/" + path(fact) + "/retraction", "{\"reason\":\"mistaken\"}", "If-Match", etag)
                    .with(200);
        });
    }

    /** Repeats what got no answer, with ids of its own. */
    private void put(String path, String body) {
        Patience.within(Patience.OF_A_RETURN).until(() -> isThere(path, body));
    }

    private boolean isThere(String path, String body) {
        try {
            Answer answer = door.trySend("PUT", "/v1/" + path, body, "If-None-Match", "*");
            if (answer.status() != 201 && answer.status() != 412 && answer.status() < 500) {
                throw new AssertionError(path + " answered " + answer.text() + " to " + body);
            }
            return answer.status() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    public void assertSeen(Sight sight) {
        Answer answer = Door.as(sight.who()).get("/v1/" + filled(sight.path())).with(200);
        assertThat(holds(answer.json(), parse(filled(sight.fragment()))))
                .as("%s\n%s in\n%s", sight.fragment(), sight.isThere() ? "is nowhere" : "is somewhere", answer.text())
                .isEqualTo(sight.isThere());
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, UUID> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue().toString());
        }
        return filled;
    }

    /** Whether the fragment stands somewhere in the answer, but for entries taken back. */
    private static boolean holds(JsonNode answer, JsonNode fragment) {
        if (answer.hasNonNull("retracted_at")) {
            return false;
        }
        return contains(answer, fragment)
                || (answer.isContainerNode()
                        && answer.valueStream().anyMatch(part -> holds(part, fragment)));
    }

    private static boolean contains(JsonNode whole, JsonNode part) {
        if (part.isObject()) {
            return whole.isObject()
                    && part.propertyStream()
                            .allMatch(f -> contains(whole.path(f.getKey()), f.getValue()));
        }
        return whole.equals(part);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return plot + " from " + begins + " of " + ids.get("person");
    }
}
