package org.habeas.extradition.extradition;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a person on bail.
 *
 * @param office the public office in which they do, such as member of parliament; nobody without
 *     one is named below CONFIDENTIAL (E.3)
 */
record Surety(
        @Nullable UUID personId,
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 200) String office) {

    boolean isPrivate() {
        return office == null || office.isBlank();
    }

    boolean isNobody() {
        return personId == null && name == null && office == null;
    }

    @Override
    public String toString() {
        return "Surety[" + personId + "]";
    }
}
