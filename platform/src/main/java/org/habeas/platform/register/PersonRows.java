package org.habeas.platform.register;

import java.util.UUID;

/**
 * What a feature keeps about persons beside the dockets ({@code domain-model.md R-28}). A bean in
 * the package of its feature.
 */
public interface PersonRows {

    /** Removes every row about this person, in the transaction at hand. */
    void erase(UUID person);
}
