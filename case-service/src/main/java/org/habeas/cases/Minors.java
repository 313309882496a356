package org.habeas.cases;

import java.util.UUID;

/**
 * Who is a child. The feature of persons knows; the features below it ask here, because none of
 * them may depend on it.
 */
public interface Minors {

    /** Whether the person is registered as a child. */
    boolean isMinor(UUID person);
}
