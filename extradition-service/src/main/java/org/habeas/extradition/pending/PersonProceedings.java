package org.habeas.extradition.pending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.deadline.DeadlineView;
import org.habeas.extradition.deadline.PersonDeadlines;
import org.habeas.extradition.effect.Bearing;
import org.habeas.extradition.effect.EffectGraph;
import org.habeas.extradition.effect.Graphs;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.extradition.subject.Subjects;
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
    private final PersonDeadlines deadlines;
    private final Subjects subjects;

    PersonProceedings(
            Looks looks,
            Graphs graphs,
            NextSteps steps,
            PersonDeadlines deadlines,
            Subjects subjects) {
        this.looks = looks;
        this.graphs = graphs;
        this.steps = steps;
        this.deadlines = deadlines;
        this.subjects = subjects;
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
                isStaff ? due(person, seen, lens, knownAt) : null,
                isStaff ? tasks : null,
                Decisions.of(dockets, facts(person, lens, knownAt), person),
                Parts.links(person, isStaff));
    }

    private List<DeadlineView> due(
            UUID person, List<Seen<?, ?, ?>> seen, Lens lens, @Nullable Instant knownAt) {
        return knownAt == null
                ? deadlines.ahead(person, lens)
                : deadlines.aheadAsKnown(seen, lens);
    }

    /** What other services told is kept as it is known now, so an earlier instant has none of it. */
    private List<SubjectFact> facts(UUID person, Lens lens, @Nullable Instant knownAt) {
        return knownAt == null
                ? subjects.on(List.of(person), lens.asOf(), lens.clearance())
                : List.of();
    }
}
