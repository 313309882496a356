package org.habeas.extradition.extradition;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * One request by one State to another about one person.
 *
 * @param requestedState where the person is; unknown only for a rendition whose start is unknown
 * @param instigatingState at whose initiative the requesting State acts
 * @param round ordinal of the requests between these States about this person; the next if left out
 * @param repeatOf the round before, if it was refused finally
 * @param treatyRegimeId the instrument that applies between the States; never assumed
 */
record ExtraditionHead(
        UUID personId,
        @State String requestingState,
        @Nullable @State String requestedState,
        @Nullable @State String instigatingState,
        @Nullable Basis instigationBasis,
        @Nullable @Positive Integer round,
        @Nullable UUID repeatOf,
        @Size(max = 20) List<UUID> concurrentWith,
        @Nullable Purpose purpose,
        @Nullable KnownVia knownVia,
        @Nullable UUID treatyRegimeId) {

    ExtraditionHead {
        concurrentWith = List.copyOf(concurrentWith);
    }

    boolean isBetweenTheStatesOf(ExtraditionHead other) {
        return personId.equals(other.personId)
                && requestingState.equals(other.requestingState)
                && Objects.equals(requestedState, other.requestedState);
    }

    ExtraditionHead numbered(int number, @Nullable UUID repeated) {
        return new ExtraditionHead(
                personId,
                requestingState,
                requestedState,
                instigatingState,
                instigationBasis,
                number,
                repeated,
                concurrentWith,
                purpose,
                knownVia,
                treatyRegimeId);
    }

    ExtraditionHead linked(@Nullable UUID repeated, List<UUID> concurrent) {
        return new ExtraditionHead(
                personId,
                requestingState,
                requestedState,
                instigatingState,
                instigationBasis,
                round,
                repeated,
                concurrent,
                purpose,
                knownVia,
                treatyRegimeId);
    }
}
