package org.habeas.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.habeas.e2e.RulesInCode.Found;

/** {@code docs/rules.md}: each rule in plain words, and who does what for it. */
final class RulesPage {
    private static final String WORDS = "/rules.tsv";
    private static final String TOP =
            """
            # The rules between the services

            Printed from the code: each class below carries the annotation `@Rule`, and a build fails if a rule has no class,
            or no test of its name in that service, or if this page says something else. A rule suspends, proposes, or asks
            staff for work; people decide what follows in law. What a rule has made names its cause, and goes when the cause
            is taken back. Work for staff stands in one queue, `/v1/tasks` (ADR 90).
            """;

    private RulesPage() {}

    /** A rule in our words. */
    record Words(String rule, String title, String given, String when, String then) {}

    static List<Words> words() throws IOException {
        try (InputStream file = RulesPage.class.getResourceAsStream(WORDS)) {
            byte[] bytes = Objects.requireNonNull(file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Words(cell[0], cell[1], cell[2], cell[3], cell[4]))
                    .toList();
        }
    }

    static String of(List<Found> found) throws IOException {
        return TOP + words().stream().map(words -> of(words, found)).collect(Collectors.joining());
    }

    private static String of(Words words, List<Found> found) {
        String heading = "\n## %s %s\n\n".formatted(words.rule(), words.title());
        String told =
                "Given: %s. When: %s. Then: %s.\n"
                        .formatted(words.given(), words.when(), words.then());
        return heading
                + told
                + found.stream()
                        .filter(one -> one.rule().equals(words.rule()))
                        .map(RulesPage::of)
                        .collect(Collectors.joining());
    }

    private static String of(Found one) {
        String simple = one.className().replaceAll(".*\\.", "");
        String tests =
                one.tests().stream().map("  - `%s`\n"::formatted).collect(Collectors.joining());
        return "\n- **%s** [`%s`](../%s/src/main/java/%s.java), set off by %s. %s\n%s"
                .formatted(
                        one.service(),
                        simple,
                        one.service(),
                        one.className().replace('.', '/'),
                        one.when().stream().map(RulesPage::code).collect(Collectors.joining(", ")),
                        one.then(),
                        tests);
    }

    /** Types of events as code, days as words. */
    private static String code(String when) {
        return when.contains(" ") ? when : "`" + when + "`";
    }
}
