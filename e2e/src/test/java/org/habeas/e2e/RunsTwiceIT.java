package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Launcher;
import org.habeas.e2e.system.Launcher.Said;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** What a new user does in the first minutes, and does again. */
class RunsTwiceIT {

    private static final PackagedHabeas HABEAS = PackagedHabeas.running();
    private static final Launcher LAUNCHER = HABEAS.launcher();
    private static final Pattern CURL =
            Pattern.compile("curl[^'\n]*'(http://localhost:[0-9]+)?([^']+)'");

    @Test
    void the_first_start_says_what_it_does_and_ends_with_examples() {
        String words = HABEAS.firstWords();

        assertThat(words)
                .contains("Habeas is ready at " + HABEAS.address())
                .contains("case-service is ready")
                .contains("sample register")
                .contains(" 0 failed");
        assertThat(words.lines().filter(line -> line.strip().startsWith("curl "))).hasSize(5);
    }

    @Test
    void a_second_start_finds_the_first() {
        Said said = HABEAS.up();

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("already running at " + HABEAS.address());
    }

    @Test
    void loading_the_sample_again_changes_nothing() throws IOException {
        List<String> files = new ArrayList<>(List.of("load"));
        long lines = 0;
        try (Stream<Path> sample = Files.list(HABEAS.root().resolve("deploy/sample-data"))) {
            for (Path file :
                    sample.filter(f -> f.toString().endsWith(".ndjson")).sorted().toList()) {
                files.add(file.toString());
                lines += Files.readAllLines(file).size();
            }
        }

        Said said = LAUNCHER.run(files.toArray(String[]::new));

        assertThat(said.lastLine()).isEqualTo("0 loaded, " + lines + " already there, 0 failed");
        assertThat(said.code()).isZero();
    }

    @Test
    void a_file_with_a_bad_line_says_which_line_and_loads_the_others() throws IOException {
        Path file = Files.createTempFile("two-lines", ".ndjson");
        UUID person = UUID.randomUUID();
        Files.writeString(
                file,
                """
                {"method": "PUT", "path": "/v1/persons/%s", "headers": {"If-None-Match": "*"}, \
                "body": {"head": {"named": "perhaps"}}}
                {"method": "PUT", "path": "/v1/persons/%s", "headers": {"If-None-Match": "*"}, \
                "body": %s}
                """
                        .formatted(
                                UUID.randomUUID(),
                                person,
                                Editor.opening("{\"named\": true, \"minor\": false}", "public")));

        Said said = LAUNCHER.run("load", file.toString());

        Files.delete(file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains(":1: ").doesNotContain(":2: ");
        assertThat(said.lastLine()).isEqualTo("1 loaded, 0 already there, 1 failed");
    }

    @Test
    void status_names_every_part_and_says_that_it_is_ready() {
        Said said = LAUNCHER.run("status");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("postgresql", "kafka", "case-service", "extradition-service")
                .contains("advocacy-service", "gateway")
                .doesNotContain("not ready", "stopped");
        assertThat(said.lastLine()).isEqualTo("Habeas is ready at " + HABEAS.address());
    }

    @Test
    void logs_show_the_end_of_one_service_or_of_all() {
        assertThat(LAUNCHER.run("logs", "case-service", "-n", "5").text().lines()).hasSize(5);
        assertThat(LAUNCHER.run("logs", "-n", "1").text()).contains("gateway | ");
        assertThat(LAUNCHER.run("logs", "nobody").code()).isNotZero();
    }

    @Test
    void the_logs_name_nobody() {
        String logs = LAUNCHER.run("logs", "-n", "100000").text();

        assertThat(logs).doesNotContain("Dzhakishev", "Bokayev", "Khrapunov", "Karaganda");
    }

    @Test
    void a_token_is_one_line_that_opens_the_door() {
        Said said = LAUNCHER.run("token", "--role", "editor", "--name", "invented");

        assertThat(said.text().lines()).hasSize(1);
        Answer answer =
                Door.as(Role.ANYBODY)
                        .send(
                                "POST",
                                "/v1/persons",
                                Editor.opening("{\"named\": true, \"minor\": false}", "public"),
                                "Authorization",
                                "Bearer " + said.lastLine());
        answer.with(201);
    }

    @Test
    void the_examples_of_the_start_and_of_the_read_me_work() throws IOException {
        String readMe = Files.readString(HABEAS.root().resolve("README.md"));
        Matcher examples = CURL.matcher(HABEAS.firstWords() + readMe);
        int tried = 0;

        while (examples.find()) {
            JsonNode answer = Door.as(Role.PARTNER).get(examples.group(2)).with(200).json();
            assertThat(answer.has("items") || answer.has("totals")).as(examples.group()).isTrue();
            tried++;
        }

        assertThat(tried).isGreaterThanOrEqualTo(7);
    }

    @Test
    void the_example_of_the_guide_records_an_entry() throws IOException {
        String guide = Files.readString(HABEAS.root().resolve("docs/guide.md"));
        String body = guide.split("-d '", 2)[1].split("}'", 2)[0] + "}";
        var editor = new Editor();
        UUID person = editor.registers("Exempla Invented");
        UUID custody =
                editor.opens(
                        "custody-records",
                        "{\"person_id\": \"" + person + "\"}",
                        Fact.of("{\"kind\": \"imprisoned\", \"state\": \"KZ\"}", "2017-02"));

        Answer answer = editor.door().post("/v1/custody-records/" + custody + "/entries", body);

        assertThat(answer.with(201).at("/before/status").asText()).isEqualTo("imprisoned");
        assertThat(answer.at("/after/status").asText()).isEqualTo("at_liberty");
        assertThat(answer.at("/entry/recorded_at").asText()).isNotBlank();
        assertThat(answer.at("/events")).isNotEmpty();
    }
}
