package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Node;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** The client in TypeScript, made of the published document, against the running system. */
class TypeScriptClientIT {
    private static final Path ROOT = Path.of(System.getProperty("habeas.root"));

    @Test
    void the_whole_client_compiles_and_makes_its_journey() throws Exception {
        Node node = Node.with("typescript");
        Path folder = node.linkedInto(ROOT.resolve("e2e/target/clients"));
        copy("tsconfig.json", folder);
        copy("journey.ts", folder);

        assertThat(node.run(folder, "tsc", "--project", folder.toString())).startsWith("0 ");
        assertThat(
                        node.script(
                                folder,
                                "out/journey.js",
                                PackagedHabeas.running().address().toString(),
                                Door.as(Role.REVIEWER).token()))
                .startsWith("0 ")
                .contains("the journey is over");
    }

    private static void copy(String file, Path folder) throws IOException {
        Files.copy(
                ROOT.resolve("e2e/src/test/typescript").resolve(file),
                folder.resolve(file),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
