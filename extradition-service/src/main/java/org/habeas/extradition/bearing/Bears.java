package org.habeas.extradition.bearing;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.platform.register.Look;

/**
 * A docket kind whose dockets mean something beyond themselves. Each answer is computed from one
 * look, so it tells nothing that the reader of the look may not know.
 */
public interface Bears<H extends Record, A extends Act, S> {

    /** The time limits that run, or ran, on this docket. */
    default List<TimeStart> limits(Look<H, A, S> look) {
        return List.of();
    }

    /** What this docket does to others, and what it rests on. */
    default List<Edge> edges(Look<H, A, S> look) {
        return List.of();
    }

    /** What it means for the danger that this person is in. */
    default List<RiskFact> risks(Look<H, A, S> look, UUID person) {
        return List.of();
    }

    /** The decisions on this docket that can be relied on elsewhere. */
    default List<Reliable> reliable(Look<H, A, S> look) {
        return List.of();
    }

    /** How this docket stands for one of its persons, where it is not told by its state alone. */
    default Standing standing(Look<H, A, S> look, UUID person) {
        return Standing.AS_THE_DOCKET;
    }
}
