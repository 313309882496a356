package org.habeas.advocacy.mission;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the visitors want to see: one person, or a group. */
public record VisitSubject(
        @Nullable UUID personId, @Nullable @Size(max = 300) String groupSubject) {

    boolean namesOne() {
        boolean isGroup = groupSubject != null && !groupSubject.isBlank();
        return (personId != null) != isGroup;
    }

    @Override
    public String toString() {
        return "VisitSubject[" + personId + "]";
    }
}
