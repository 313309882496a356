package org.habeas.cases.context;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Who finds it, and who denies it, in the order in which they spoke. */
record ContextState(ContextStatus status, List<Voice> statements, List<Voice> denials) {
    static final ContextState NONE = new ContextState(ContextStatus.NONE, List.of(), List.of());

    /** What one body says. */
    record Voice(
            String text,
            @Nullable String by,
            @Nullable UUID byOrganisationId,
            FuzzyDate on,
            UUID entry) {

        @Override
        public String toString() {
            return "Voice[" + entry + "]";
        }
    }

    ContextState {
        statements = List.copyOf(statements);
        denials = List.copyOf(denials);
    }

    ContextState in(ContextStatus next) {
        return new ContextState(next, statements, denials);
    }

    ContextState stating(Voice voice) {
        return new ContextState(status, and(statements, voice), denials);
    }

    ContextState denying(Voice voice) {
        return new ContextState(status, statements, and(denials, voice));
    }

    private static List<Voice> and(List<Voice> voices, Voice more) {
        List<Voice> all = new ArrayList<>(voices);
        all.add(more);
        return all;
    }
}
