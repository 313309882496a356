package org.habeas.extradition.subject;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.register.Projection;

/**
 * What is known of persons: heard again from the other services, and taken from the history where
 * our own dockets told it. The history itself says when we learned what; it is kept.
 */
@Singleton
@Priority(100)
class SubjectsProjection implements Projection {
    private final SubjectFacts facts;
    private final SubjectHistory history;

    SubjectsProjection(SubjectFacts facts, SubjectHistory history) {
        this.facts = facts;
        this.history = history;
    }

    @Override
    public List<String> tables() {
        return List.of("subject_fact");
    }

    /** Those that tell something of {@link FactKind#isOurs}. */
    @Override
    public Set<String> kinds() {
        return Set.of("asylum-applications", "extradition-proceedings");
    }

    @Override
    public void fill(String kind, UUID docket) {
        history.toldLast(docket)
                .forEach(told -> facts.persist(new SubjectFactRow(told.fact(), told.toldAt())));
    }
}
