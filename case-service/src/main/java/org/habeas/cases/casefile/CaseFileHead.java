package org.habeas.cases.casefile;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the file is about. */
record CaseFileHead(
        @NotEmpty @Size(max = 200) List<UUID> persons, @Nullable @Size(max = 300) String title) {

    @Override
    public String toString() {
        return "CaseFileHead[" + persons.size() + "]";
    }
}
