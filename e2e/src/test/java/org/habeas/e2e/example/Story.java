package org.habeas.e2e.example;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.jspecify.annotations.Nullable;

/**
 * What can be done beyond dockets, told about one invented person. Each line of {@code
 * examples.ndjson} is a request: {@code as} whom, what to {@code do}, the {@code path} and {@code
 * body}; {@code keep} names parts of the answer for later lines, {@code wait} what has to stand in
 * it first.
 */
public final class Story {
    private static final Pattern NAME = Pattern.compile("\\$(new:)?([A-Za-z]+)");

    private final Examples examples;
    private final Map<String, String> kept = new HashMap<>();

    public Story(Examples examples) {
        this.examples = examples;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        kept.put("today", today.toString());
        kept.put("now", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        kept.put("inAYear", today.plusDays(365) + "T00:00:00Z");
    }

    /** Tells it line by line. */
    public void tell() throws IOException {
        for (String line : lines()) {
            JsonNode step = Examples.JSON.readTree(filled(line));
            String operation = step.path("do").asText();
            if (step.has("written")) {
                examples.written(operation, step.get("body"), step.path("written"));
            } else {
                take(operation, step);
            }
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Story.class.getResourceAsStream("/examples.ndjson")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private String filled(String line) {
        return NAME.matcher(line)
                .replaceAll((MatchResult name) -> Matcher.quoteReplacement(value(name)));
    }

    private String value(MatchResult name) {
        if (name.group(1) != null) {
            kept.put(name.group(2), UUID.randomUUID().toString());
        }
        return Objects.requireNonNull(kept.get(name.group(2)), name.group());
    }

    private void take(String operation, JsonNode step) {
        Answer answer = asked(operation.split(" ", 2)[0], step);
        if (!step.path("unseen").asBoolean()) {
            examples.recorded(operation, step.get("body"), answer);
        }
        if (step.path("chance").asBoolean()) {
            examples.leaveToChance(operation);
        }
        step.path("keep")
                .properties()
                .forEach(part ->
                        kept.put(part.getKey(), answer.at(part.getValue().asText()).asText()));
        if (step.has("keepTag")) {
            kept.put(step.path("keepTag").asText(), answer.etag().replace("\"", "\\\""));
        }
    }

    private Answer asked(String method, JsonNode step) {
        Door door = Door.as(Role.valueOf(step.path("as").asText().toUpperCase(Locale.ROOT)));
        Answer answer = sent(door, method, step);
        while (step.path("drain").asBoolean() && answer.json().has("next_link")) {
            answer = door.get(answer.at("/next_link").asText()).with(200);
        }
        return answer;
    }

    private static Answer sent(Door door, String method, JsonNode step) {
        if (!step.has("wait")) {
            Answer answer = once(door, method, step);
            if (answer.status() >= 300) {
                throw new AssertionError(answer.request() + " was answered " + answer.text());
            }
            return answer;
        }
        String awaited = step.path("wait").asText();
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> once(door, method, step), answer -> has(answer, awaited));
    }

    private static boolean has(Answer answer, String awaited) {
        return answer.status() == 200 && !answer.at(awaited).isMissingNode();
    }

    private static Answer once(Door door, String method, JsonNode step) {
        List<String> headers = new ArrayList<>();
        if (method.equals("PUT") && !step.at("/headers/If-Match").isTextual()) {
            headers.addAll(List.of("If-None-Match", "*"));
        }
        step.path("headers")
                .properties()
                .forEach(header ->
                        headers.addAll(List.of(header.getKey(), header.getValue().asText())));
        return door.send(
                method, step.path("path").asText(), body(step), headers.toArray(String[]::new));
    }

    private static @Nullable String body(JsonNode step) {
        try {
            return step.has("raw")
                    ? step.path("raw").asText()
                    : step.has("body") ? Examples.JSON.writeValueAsString(step.get("body")) : null;
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
