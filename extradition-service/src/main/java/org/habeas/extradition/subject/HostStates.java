package org.habeas.extradition.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.habeas.extradition.asylum.SheltersChanged;

/** Where a person asks for protection, in the class of that application. */
@ApplicationScoped
class HostStates {
    private final Subjects subjects;

    HostStates(Subjects subjects) {
        this.subjects = subjects;
    }

    void on(@Observes SheltersChanged change) {
        change.persons()
                .forEach(person ->
                        subjects.note(
                                new SubjectFact(
                                        person,
                                        FactKind.HOSTED,
                                        change.docketId(),
                                        null,
                                        change.hostState(),
                                        null,
                                        change.visibility())));
    }
}
