package org.habeas.advocacy.supporter;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of somebody, sealed.
 *
 * @param named whether name and country may stand under the letters
 */
record Person(String name, String email, @Nullable String country, boolean named) {
    @Override
    public String toString() {
        return "Person[]";
    }
}
