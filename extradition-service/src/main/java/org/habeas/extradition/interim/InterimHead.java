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
 */
record InterimHead(
        MeasureBody body, @State String againstState, @NotEmpty @Size(max = 50) List<UUID> persons) {

    InterimHead {
        persons = persons.stream().distinct().toList();
    }

    InterimHead withoutPersons() {
        return new InterimHead(body, againstState, List.of());
    }

    @Override
    public String toString() {
        return "InterimHead" + persons;
    }
}
