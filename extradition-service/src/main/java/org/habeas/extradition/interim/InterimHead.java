package org.habeas.extradition.interim;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.State;

/**
 * An order, asked for or made, that a State do not remove somebody.
 *
 * @param persons who must not be removed; empty in the answer to a reader who may know of no order
 * @param minors the children among them, told to named persons only (E.3); not found by lists
 */
record InterimHead(
        MeasureBody body,
        @State String againstState,
        @NotEmpty @Size(max = 50) List<UUID> persons,
        @Size(max = 50) List<UUID> minors) {

    InterimHead {
        persons = persons.stream().distinct().toList();
        minors = minors.stream().distinct().toList();
    }

    boolean protects(UUID person) {
        return persons.contains(person) || minors.contains(person);
    }

    InterimHead withoutMinors() {
        return new InterimHead(body, againstState, persons, List.of());
    }

    InterimHead withoutPersons() {
        return new InterimHead(body, againstState, List.of(), List.of());
    }

    @Override
    public String toString() {
        return "InterimHead" + persons;
    }
}
