package org.habeas.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the bash front in a checkout made up for the test, with JDKs and a Maven made up too. */
class LauncherScriptTest {

    private static final Path SCRIPT =
            Path.of(System.getProperty("habeas.root", "../.."), "habeas");

    @TempDir Path root;

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(SCRIPT, root.resolve("habeas"));
        Files.createDirectories(root.resolve(".habeas/app/launcher"));
    }

    @Test
    void a_suitable_java_home_comes_first() throws Exception {
        Path jdk = jdk("jdk-27", "27-ea");

        Said said = run(Map.of("JAVA_HOME", jdk.toString()), "status");

        assertThat(said.text()).contains("launched by jdk-27").contains("Habeas status");
    }

    @Test
    void an_old_java_home_is_passed_over() throws Exception {
        Path old = jdk("jdk-8", "1.8.0_402");
        jdk("home/.sdkman/candidates/java/27-tem", "27.0.1");

        Said said = run(Map.of("JAVA_HOME", old.toString()), "status");

        assertThat(said.text()).doesNotContain("launched by jdk-8");
    }

    @Test
    void a_build_that_fails_says_what_maven_said() throws Exception {
        program(root.resolve("path/mvn"), "printf '[ERROR] no semicolon\\nend'; exit 1");
        String jdk = jdk("jdk", "25").toString();

        Said said = run(Map.of("JAVA_HOME", jdk, "HABEAS_BUILD", "auto"), "up");

        assertThat(said.text()).contains("[ERROR] no semicolon").contains("the build failed");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void the_last_line_of_the_tests_counts_all_reports() throws Exception {
        maven(
                0,
                report("docket/target/surefire-reports/TEST-a.xml", 5, 0, 0, 1),
                report("e2e/target/failsafe-reports/TEST-b.xml", 3, 1, 1, 0));

        Said said = run(Map.of("JAVA_HOME", jdk("jdk", "25").toString()), "test");

        assertThat(said.lastLine()).isEqualTo("5 passed, 2 failed, 1 skipped");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void what_failed_is_told_before_that_line() throws Exception {
        maven(
                0,
                """
                mkdir -p docket/target/surefire-reports
                cat > docket/target/surefire-reports/TEST-a.xml <<XML
                <testsuite tests="2" errors="0" skipped="0" failures="1">
                  <testcase name="good" classname="org.habeas.A" time="0.1"/>
                  <testcase name="bad" classname="org.habeas.A" time="0.1">
                    <failure message="expected: 1&#10;but was: 2" type="x">at A.java:7</failure>
                    <system-out>much that was said</system-out>
                  </testcase>
                </testsuite>
                XML
                """);

        Said said = run(Map.of("JAVA_HOME", jdk("jdk", "25").toString()), "test");

        assertThat(said.text())
                .contains("FAILED name=\"bad\" classname=\"org.habeas.A\"")
                .contains("expected: 1", "at A.java:7")
                .doesNotContain("good", "much that was said");
        assertThat(said.lastLine()).isEqualTo("1 passed, 1 failed, 0 skipped");
    }

    @Test
    void passed_tests_are_a_success() throws Exception {
        maven(0, report("docket/target/surefire-reports/TEST-a.xml", 5, 0, 0, 0));

        Said said = run(Map.of("JAVA_HOME", jdk("jdk", "25").toString()), "test");

        assertThat(said.lastLine()).isEqualTo("5 passed, 0 failed, 0 skipped");
        assertThat(said.code()).isZero();
    }

    @Test
    void a_build_that_breaks_is_no_success_even_when_the_tests_before_it_passed() throws Exception {
        maven(1, report("docket/target/surefire-reports/TEST-a.xml", 5, 0, 0, 0));

        Said said = run(Map.of("JAVA_HOME", jdk("jdk", "25").toString()), "test");

        assertThat(said.lastLine()).isEqualTo("5 passed, 0 failed, 0 skipped");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void reports_of_an_earlier_run_do_not_count() throws Exception {
        Path old = root.resolve("docket/target/surefire-reports/TEST-old.xml");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "<testsuite tests=\"9\" errors=\"0\" skipped=\"0\" failures=\"0\">");
        maven(0);

        Said said = run(Map.of("JAVA_HOME", jdk("jdk", "25").toString()), "test");

        assertThat(said.lastLine()).isEqualTo("0 passed, 0 failed, 0 skipped");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void without_a_browser_nothing_runs_and_one_line_says_what_to_install() throws Exception {
        maven(0, "echo Maven runs");

        Said said =
                run(
                        Map.of(
                                "JAVA_HOME", jdk("jdk", "25").toString(),
                                "HABEAS_CHROMIUM", root.resolve("no-browser").toString()),
                        "test");

        assertThat(said.text().lines()).hasSize(1);
        assertThat(said.text()).contains("Chromium is missing: install chromium");
        assertThat(said.code()).isEqualTo(1);
    }

    private record Said(int code, String text) {
        String lastLine() {
            return text.lines().toList().getLast();
        }
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = root.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(jdk.resolve("bin/javac"), "exit 0");
        program(jdk.resolve("bin/java"), "echo launched by " + jdk.getFileName() + " \"$@\"");
        return jdk;
    }

    private static String report(String path, int tests, int failures, int errors, int skipped) {
        return """
        mkdir -p "$(dirname %1$s)"
        cat > %1$s <<XML
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite xmlns:xsi="x" version="3.0.2" name="A" time="0.1" tests="%2$d" errors="%4$d"
          skipped="%5$d" failures="%3$d">
        <properties><property name="tests" value="tests=&quot;100&quot;"/></properties>
        <testcase name="a"/></testsuite>
        XML
        """
                .formatted(path, tests, failures, errors, skipped);
    }

    private void maven(int code, String... reports) throws IOException {
        program(root.resolve("path/mvn"), String.join("\n", reports) + "\nexit " + code);
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + text + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make it executable: " + file);
        }
    }

    private Said run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("bash", root.resolve("habeas").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", root.resolve("home").toString());
        builder.environment().put("HABEAS_HOME", root.resolve(".habeas").toString());
        builder.environment().put("HABEAS_BUILD", "never");
        builder.environment().merge("PATH", root.resolve("path") + ":", (old, ours) -> ours + old);
        program(root.resolve("browser"), "exit 0");
        builder.environment().put("HABEAS_CHROMIUM", root.resolve("browser").toString());
        Files.createDirectories(root.resolve("node/node_modules"));
        builder.environment().put("HABEAS_NODE", root.resolve("node").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
