package org.habeas.cases.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.cases.contradiction.ContradictionAct.PositionTaken;
import org.habeas.cases.contradiction.ContradictionAct.Resolved;
import org.habeas.docket.Words;
import org.junit.jupiter.api.Test;

class ContradictionEventContractTest {
    private static final ContradictionHead HEAD =
            new ContradictionHead(
                    Told.PERSON, null, "Which sentence?", ContradictionType.CONFLICTING_FACT);

    @Test
    void R25_what_a_contradiction_tells_is_as_agreed() {
        Told told = new Told();
        add(told, one(), contested());
        add(
                told,
                contested(),
                contested().tell("2019-01-01", new Resolved(Resolution.RESOLVED_PREFERRED, null)));

        told.assertAgreed();
        assertThat(told.payloads())
                .containsOnlyKeys("contradiction-detected", "contradiction-resolved");
    }

    private static Story<ContradictionAct, ContradictionState> one() {
        return new Story<>(new ContradictionDocket()).tell("2018-01-01", position(0x62));
    }

    private static Story<ContradictionAct, ContradictionState> contested() {
        return one().tell("2018-01-02", position(0x63));
    }

    private static PositionTaken position(int entry) {
        return new PositionTaken(
                "an answer", "criminal-proceedings", new UUID(0, 0x61), new UUID(0, entry));
    }

    private static void add(
            Told told,
            Story<ContradictionAct, ContradictionState> before,
            Story<ContradictionAct, ContradictionState> story) {
        var change = Told.lastOf(story, "contradictions", HEAD, before.folded("2020-12-31"));
        told.add(change, state -> Words.of(state.status()), ContradictionEvents.between(change));
    }
}
