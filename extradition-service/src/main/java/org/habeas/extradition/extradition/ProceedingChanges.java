package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.extradition.subject.Subjects;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Register;

/** What follows inside this service from a change of a proceeding, in the same transaction. */
@ApplicationScoped
class ProceedingChanges {
    private final Register register;
    private final ExtraditionProceedings kind;
    private final Subjects subjects;
    private final ShelterReactions reactions;
    private final DeathEndsExtradition death;
    private final ProceedingTasks tasks;
    private final Event<PersonConcerned> concerned;

    ProceedingChanges(
            Register register,
            ExtraditionProceedings kind,
            Subjects subjects,
            ShelterReactions reactions,
            DeathEndsExtradition death,
            ProceedingTasks tasks,
            Event<PersonConcerned> concerned) {
        this.register = register;
        this.kind = kind;
        this.subjects = subjects;
        this.reactions = reactions;
        this.death = death;
        this.tasks = tasks;
        this.concerned = concerned;
    }

    void follow(Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change) {
        UUID person = change.head().personId();
        instigator(change);
        if (change.entry() == null || !ShelterReactions.isEffect(change.entry())) {
            reactions.reconsider(person);
        }
        death.follow(change);
        register.one(kind, change.docketId(), register.today(Visibility.RESTRICTED))
                .ifPresent(tasks::follow); // a rule may have recorded on it by now
        concerned.fire(new PersonConcerned(List.of(person), change.docketId(), change.kind()));
    }

    private void instigator(Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change) {
        ExtraditionHead head = change.head();
        if (head.instigatingState() != null) {
            subjects.note(
                    new SubjectFact(
                            head.personId(),
                            FactKind.INSTIGATED,
                            change.docketId(),
                            null,
                            head.instigatingState(),
                            null,
                            change.visibility()));
        }
    }
}
