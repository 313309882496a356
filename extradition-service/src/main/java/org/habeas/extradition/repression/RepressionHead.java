package org.habeas.extradition.repression;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * One incident. No place below the State is ever stored (INV-X-11).
 *
 * @param victims persons against whom it is directed
 * @param unnamedVictims such as "a family", where the source names nobody; never a name
 * @param relatives persons close to a victim, whose own danger it shows (T10)
 * @param inState where it is done
 * @param destinationState where the victims were taken, or were to be taken
 */
record RepressionHead(
        IncidentKind kind,
        @Size(max = 50) List<UUID> victims,
        @Nullable @Size(max = 200) String unnamedVictims,
        @Size(max = 50) List<UUID> relatives,
        @Nullable @State String inState,
        @Nullable @State String destinationState) {

    RepressionHead {
        victims = List.copyOf(victims);
        relatives = List.copyOf(relatives);
    }

    List<UUID> persons() {
        return Stream.concat(victims.stream(), relatives.stream()).distinct().toList();
    }

    @Override
    public String toString() {
        return "RepressionHead[" + kind + "]";
    }
}
