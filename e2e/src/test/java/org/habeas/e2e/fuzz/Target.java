package org.habeas.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An operation to be fuzzed.
 *
 * @param described what the document says of it
 */
public record Target(String method, String path, JsonNode described) {

    /** The collection, which follows the version. */
    public String kind() {
        return path.split("/", -1)[2];
    }

    public boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
