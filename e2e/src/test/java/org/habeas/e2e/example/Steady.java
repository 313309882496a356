package org.habeas.e2e.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what differs from run to run - ids, the hours of today, tags, secrets - so that a new
 * recording shows only what has changed in the API. No secret of any installation is kept.
 */
final class Steady {
    private static final String DAY = "2026-01-15";
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:[.]\\d+)?Z");
    private static final Pattern DIGEST = Pattern.compile("(?<=\")[0-9a-f]{32,64}(?=\")");
    private static final Map<Pattern, String> PLAIN =
            Map.of(
                    Pattern.compile("eyJhbGciOiJkaXIi[A-Za-z0-9_.-]+"), "eyJhbGciOiJkaXIifQ..place",
                    Pattern.compile("(?<=[?&]cursor=)[^\"&]+"), "AQGUAAAAAHAAgAAAAAAAAAE",
                    Pattern.compile("whsec_[A-Za-z0-9+/=]+"), "whsec_aW52ZW50ZWQtc2VjcmV0",
                    Pattern.compile("hbs_[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+"), "hbs_key.secret",
                    Pattern.compile("(?<=calendar-feeds/)[A-Za-z0-9_-]{40,}"), "secret-address",
                    Pattern.compile("(?<=\"took_ms\":)\\d+"), "12",
                    Pattern.compile("Person [0-9A-Z]{6}"), "Person IQQQWJ",
                    Pattern.compile("http://localhost:65000"), "https://hooks.example.org",
                    Pattern.compile("http://localhost:(?!65000)\\d+"),
                            "https://register.example.org");

    private final Map<String, String> ids = new HashMap<>();
    private final Instant now = Instant.now();
    private final LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);

    JsonNode of(JsonNode node) {
        String text = replaced(node.toString(), ID, this::id);
        text = replaced(text, INSTANT, this::instant);
        text = replaced(text, DIGEST, digest -> "5".repeat(digest.length()));
        for (Map.Entry<Pattern, String> chance : PLAIN.entrySet()) {
            text = replaced(text, chance.getKey(), _ -> chance.getValue());
        }
        text = text.replace(today.toString(), DAY);
        text = text.replace('"' + System.getProperty("user.name") + '"', "\"editor-1\"");
        try {
            return Examples.JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static String replaced(String text, Pattern chance, Function<String, String> steady) {
        return chance.matcher(text)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(steady.apply(found.group())));
    }

    private String id(String id) {
        return ids.computeIfAbsent(
                id, _ -> "01940000-0000-7000-8000-%012d".formatted(ids.size() + 1));
    }

    /** Only what happened just now; the days of the facts stay. */
    private String instant(String told) {
        Instant instant = Instant.parse(told);
        if (Duration.between(instant, now).abs().compareTo(Duration.ofHours(12)) < 0) {
            return DAY + "T10:00:00Z";
        }
        return instant.isAfter(now) ? "2027-01-15T00:00:00Z" : told;
    }
}
