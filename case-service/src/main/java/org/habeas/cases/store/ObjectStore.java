package org.habeas.cases.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps bytes under random ids, which tell nothing of whom they are about. What {@link #put} has
 * answered for is durable; nothing is ever written over.
 */
public interface ObjectStore {
    /** Keeps the content of a file, which may be moved away. */
    void put(UUID key, Path file);

    /** The bytes; empty if there are none under this id. The caller closes the stream. */
    Optional<InputStream> open(UUID key);

    /** Deletes what is kept under this id, if anything is. */
    void delete(UUID key);

    /** The ids of what was put before that instant. */
    List<UUID> putBefore(Instant instant);
}
