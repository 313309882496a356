package org.habeas.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store must do. */
abstract class StoreTest {
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final Instant EARLIER = Instant.parse("2000-01-01T00:00:00Z");

    @TempDir private Path folder;

    abstract ObjectStore store() throws Exception;

    Path folder() {
        return folder;
    }

    @Test
    void what_is_put_is_given_out_byte_for_byte_until_it_is_deleted() throws Exception {
        ObjectStore store = store();
        UUID key = UUID.randomUUID();
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);

        store.put(key, file(bytes));

        try (InputStream in = store.open(key).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        store.delete(key);
        assertThat(store.open(key)).isEmpty();
        store.delete(key);
    }

    @Test
    void what_was_put_before_an_instant_is_found() throws Exception {
        ObjectStore store = store();
        UUID key = UUID.randomUUID();

        store.put(key, file(new byte[] {1}));

        assertThat(store.putBefore(LATER)).contains(key);
        assertThat(store.putBefore(EARLIER)).isEmpty();
    }

    @Test
    void what_was_never_put_is_not_there() throws Exception {
        assertThat(store().open(UUID.randomUUID())).isEmpty();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".part"), bytes);
    }
}
