package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Node;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API before the rules that others wrote for such descriptions. */
class SpectralIT {

    @TempDir Path folder;

    @Test
    void the_document_keeps_the_rules_of_openapi_and_owasp() throws Exception {
        Optional<Node> spectral = Node.with("@stoplight/spectral-owasp-ruleset");
        assumeTrue(
                spectral.isPresent(), "Spectral is not installed: see HABEAS_NODE in the README");
        Path rules = Path.of(System.getProperty("habeas.root"), "contracts/spectral.yaml");
        Files.copy(rules, spectral.get().linkedInto(folder).resolve("spectral.yaml"));
        Files.writeString(
                folder.resolve("habeas.json"),
                Door.as(Role.ANYBODY).get("/openapi").with(200).text());

        String said =
                spectral.get()
                        .run(
                                folder,
                                "spectral",
                                "lint",
                                "habeas.json",
                                "--ruleset",
                                "spectral.yaml",
                                "--fail-severity",
                                "hint");

        assertThat(said).startsWith("0 ").contains("No results with a severity");
    }
}
