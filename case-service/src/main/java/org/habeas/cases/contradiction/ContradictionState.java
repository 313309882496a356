package org.habeas.cases.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.habeas.docket.Entry;

/** The answers side by side, and where the matter stands. */
public record ContradictionState(Resolution status, List<Entry<ContradictionAct>> positions) {
    static final ContradictionState START = new ContradictionState(Resolution.OPEN, List.of());

    public ContradictionState {
        positions = List.copyOf(positions);
    }

    ContradictionState with(Entry<ContradictionAct> position) {
        List<Entry<ContradictionAct>> more = new ArrayList<>(positions);
        more.add(position);
        return new ContradictionState(status, more);
    }

    ContradictionState now(Resolution other) {
        return new ContradictionState(other, positions);
    }
}
