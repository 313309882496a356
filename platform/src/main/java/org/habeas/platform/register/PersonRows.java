package org.habeas.platform.register;

import java.util.List;
import java.util.UUID;

/**
 * What a feature keeps about persons beside the dockets ({@code domain-model.md R-28}). A bean in
 * the package of its feature.
 */
public interface PersonRows {

    /** Removes every row about this person, in the transaction at hand. */
    void erase(UUID person);

    /**
     * The same, with what is kept of dockets rather than of persons.
     *
     * @param dockets those about nobody else, which are about to be deleted
     */
    default void erase(UUID person, List<UUID> dockets) {
        erase(person);
    }
}
