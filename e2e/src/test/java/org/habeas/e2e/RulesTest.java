package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.habeas.e2e.RulesInCode.Found;
import org.junit.jupiter.api.Test;

/**
 * Every cross-context rule has one class and one named test in each service that does something for
 * it, and the page of the rules says so. {@code -Dhabeas.contracts.write=true} writes the page.
 */
class RulesTest {
    private static final Path ROOT = Path.of(System.getProperty("habeas.root", ".."));
    private static final Path PAGE = ROOT.resolve("docs/rules.md");

    private static final List<Found> FOUND = RulesInCode.of(ROOT);

    @Test
    void every_rule_has_a_class() throws IOException {
        List<String> known = RulesPage.words().stream().map(RulesPage.Words::rule).toList();
        assertThat(known).hasSize(28);

        assertThat(FOUND.stream().map(Found::rule).distinct()).containsAll(known);
        assertThat(known).containsAll(FOUND.stream().map(Found::rule).distinct().toList());
    }

    @Test
    void no_rule_has_two_classes_in_a_service() {
        assertThat(FOUND).extracting(f -> f.rule() + " in " + f.service()).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_has_a_named_test_in_each_of_its_services() {
        assertThat(FOUND.stream().filter(f -> f.tests().isEmpty()))
                .extracting(f -> f.rule() + " in " + f.service())
                .isEmpty();
    }

    @Test
    void the_page_says_what_the_code_says() throws IOException {
        String page = RulesPage.of(FOUND);
        if (Boolean.getBoolean("habeas.contracts.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE).lines().collect(Collectors.joining("\n")))
                .as("docs/rules.md; -Dhabeas.contracts.write=true writes it anew")
                .isEqualTo(page.lines().collect(Collectors.joining("\n")));
    }
}
