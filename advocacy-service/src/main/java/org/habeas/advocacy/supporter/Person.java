package org.habeas.advocacy.supporter;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of somebody, sealed.
 *
 * @param isNamed whether name and country may stand under the letters
 */
record Person(String name, String email, @Nullable String country, boolean isNamed) {
    @Override
    public String toString() {
        return "Person[]";
    }
}
