package org.habeas.cases.casefile;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.person.PersonFiles;
import org.habeas.cases.person.PersonKind;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;

/**
 * Lets a file follow what has become of its persons, in a transaction of its own, which holds every
 * person of the file in order.
 */
@ApplicationScoped
class RulesFollow {
    private final FilesDue due;
    private final CaseFileKind kind;
    private final Register register;
    private final PersonFiles files;
    private final PersonKind persons;
    private final OpenReasons reasons;
    private final UrgencyRaisesPriority urgency;
    private final BannedMembershipIsReviewed memberships;
    private final StaffTasks tasks;

    RulesFollow(
            FilesDue due,
            CaseFileKind kind,
            Register register,
            PersonFiles files,
            PersonKind persons,
            OpenReasons reasons,
            UrgencyRaisesPriority urgency,
            BannedMembershipIsReviewed memberships,
            StaffTasks tasks) {
        this.due = due;
        this.kind = kind;
        this.register = register;
        this.files = files;
        this.persons = persons;
        this.reasons = reasons;
        this.urgency = urgency;
        this.memberships = memberships;
        this.tasks = tasks;
    }

    @Transactional
    List<UUID> due() {
        return due.next();
    }

    /** One file, unless another replica was faster. */
    @Transactional
    void follow(UUID id) {
        var today = register.today(Visibility.RESTRICTED);
        register.holdSubjects(id);
        if (!due.take(id)) {
            return;
        }
        register.one(kind, id, today)
                .filter(look -> look.state().isOpen())
                .ifPresent(look -> follow(look, files(look)));
    }

    private List<PersonFile> files(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return look.head().persons().stream()
                .distinct()
                .flatMap(person -> files.whole(persons, person).stream())
                .toList();
    }

    private void follow(Look<CaseFileHead, CaseFileAct, CaseFileState> look, List<PersonFile> its) {
        boolean isFree = reasons.of(look.head(), look.lens()).isEmpty();
        List<Want> released = ReleaseLetsFileClose.wants(look, its, isFree);
        List<Want> lifted = LastRestrictionLetsFileClose.wants(look, its, isFree);
        List<Want> members = memberships.wants(look, its);
        urgency.follow(look, its);
        tasks.settle(look.id(), ReleaseLetsFileClose.RULE, released);
        tasks.settle(look.id(), LastRestrictionLetsFileClose.RULE, lifted);
        tasks.settle(look.id(), BannedMembershipIsReviewed.RULE, members);
        register.refresh(kind, look.id()); // reviewers see there what is asked for
        Log.debugf("case file followed id=%s", look.id());
    }
}
