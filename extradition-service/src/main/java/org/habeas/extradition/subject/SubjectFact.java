package org.habeas.extradition.subject;

import java.util.UUID;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** One thing that one docket tells of a person. */
public record SubjectFact(
        UUID personId,
        FactKind kind,
        UUID docketId,
        @Nullable UUID entryId,
        @Nullable String state,
        @Nullable String word,
        Visibility visibility) {

    @Override
    public String toString() {
        return "SubjectFact[" + kind + " " + docketId + "]";
    }
}
