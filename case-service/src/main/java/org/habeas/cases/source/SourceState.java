package org.habeas.cases.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source document with our grading of it. */
record SourceState(
        SourceAct.@Nullable Graded grading, List<SourceAct.Archived> copies, List<String> notes) {
    static final SourceState NOTHING = new SourceState(null, List.of(), List.of());

    SourceState {
        copies = List.copyOf(copies);
        notes = List.copyOf(notes);
    }

    SourceState graded(SourceAct.Graded other) {
        return new SourceState(other, copies, notes);
    }

    SourceState archived(SourceAct.Archived copy) {
        List<SourceAct.Archived> more = new ArrayList<>(copies);
        more.add(copy);
        return new SourceState(grading, more, notes);
    }

    SourceState annotated(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new SourceState(grading, copies, more);
    }
}
