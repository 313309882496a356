package org.habeas.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends StoreTest {
    @Override
    ObjectStore store() {
        return new FolderStore(folder().resolve("objects"));
    }

    @Test
    void nobody_else_on_the_machine_can_look_into_the_folder() throws Exception {
        Path file = Files.write(folder().resolve("file.part"), new byte[] {1});
        UUID key = UUID.randomUUID();

        store().put(key, file);

        Path place = folder().resolve("objects").resolve(key.toString().substring(0, 2));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
        assertThat(file).doesNotExist();
    }

    @Test
    void files_that_are_not_ours_are_let_alone() throws Exception {
        Path stranger = Files.createDirectories(folder().resolve("objects/ab")).resolve("notes");
        Files.write(stranger, new byte[] {1});

        assertThat(store().putBefore(Instant.parse("2100-01-01T00:00:00Z"))).isEmpty();
    }
}
