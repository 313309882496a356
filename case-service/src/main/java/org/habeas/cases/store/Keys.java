package org.habeas.cases.store;

import java.util.Optional;
import java.util.UUID;

/** The names under which objects lie. */
final class Keys {
    private Keys() {}

    /** The id, unless the name is of something that is not ours. */
    static Optional<UUID> read(String name) {
        try {
            UUID key = UUID.fromString(name);
            return key.toString().equals(name) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
