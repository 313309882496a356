package org.habeas.extradition.pending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.deadline.Deadlines;
import org.habeas.extradition.effect.Bearing;
import org.habeas.extradition.effect.EffectGraph;
import org.habeas.extradition.effect.Graphs;
import org.habeas.extradition.task.OpenTask;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Looks;
import org.habeas.platform.register.Looks.Seen;
import org.jspecify.annotations.Nullable;

/** Gathers the proceedings of a person once and answers every part from what was gathered. */
@ApplicationScoped
class PersonProceedings {
    private final Looks looks;
    private final Graphs graphs;
    private final NextSteps steps;
    private final Deadlines deadlines;

    PersonProceedings(Looks looks, Graphs graphs, NextSteps steps, Deadlines deadlines) {
        this.looks = looks;
        this.graphs = graphs;
        this.steps = steps;
        this.deadlines = deadlines;
    }

    /**
     * One answer; refused if the reader may know of no proceedings of the person.
     *
     * @param knownAt the instant the reader asked for, if any
     */
    @Transactional
    Proceedings of(UUID person, Lens lens, @Nullable Instant knownAt) {
        List<Seen<?, ?, ?>> seen = looks.about(List.of(person), lens);
        List<Bearing<?, ?, ?>> dockets = Bearing.of(seen);
        boolean isStaff = lens.clearance().mayRead(Visibility.CONFIDENTIAL);
        List<OpenTask> tasks = isStaff ? OpenTask.among(seen) : List.of();
        if (dockets.isEmpty() && tasks.isEmpty()) {
            throw Refusal.unknown("person");
        }
        EffectGraph graph = graphs.of(person, dockets, lens);
        return new Proceedings(
                person,
                lens.asOf(),
                knownAt,
                new Places(steps, person).of(dockets),
                Parts.blocks(graph),
                Parts.due(dockets, deadlines, lens),
                isStaff ? tasks : null,
                Parts.reliable(dockets, person),
                Parts.links(person, isStaff));
    }
}
