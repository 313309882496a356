package org.habeas.extradition.assistance;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * One request of one State to another for evidence or the like.
 *
 * @param persons whom it is about, as far as they have a docket
 * @param unnamedSubjects whom else a source means, in its own words
 */
record AssistanceHead(
        @Size(max = 50) List<UUID> persons,
        @Nullable @Size(max = 200) String unnamedSubjects,
        @State String requestingState,
        @State String requestedState,
        @Size(max = 10) List<AssistanceMeasure> measures) {

    AssistanceHead {
        persons = persons.stream().distinct().toList();
        measures = measures.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return "AssistanceHead" + persons;
    }
}
