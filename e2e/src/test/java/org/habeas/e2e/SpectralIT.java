package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
        Node spectral = Node.with("@stoplight/spectral-owasp-ruleset");
        Path rules = Path.of(System.getProperty("habeas.root"), "contracts/spectral.yaml");
        Files.copy(rules, spectral.linkedInto(folder).resolve("spectral.yaml"));
        Files.writeString(
                folder.resolve("habeas.json"),
                Door.as(Role.ANYBODY).get("/openapi").with(200).text());

        String said =
                spectral.run(
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
