package org.habeas.cases.casefile;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.habeas.cases.person.PersonChanged;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Rebuilding;
import org.habeas.platform.register.Register;

/** Writes the files of a person anew when the reasons to keep them open may have changed. */
@ApplicationScoped
class CaseFilePages {
    private final CaseFileKind kind;
    private final NewReasonReopensCaseFile reopening;
    private final RulesFollow rules;
    private final FilesDue due;
    private final Register register;

    CaseFilePages(
            CaseFileKind kind,
            NewReasonReopensCaseFile reopening,
            RulesFollow rules,
            FilesDue due,
            Register register) {
        this.rules = rules;
        this.due = due;
        this.kind = kind;
        this.reopening = reopening;
        this.register = register;
    }

    void on(@Observes PersonChanged changed) {
        changed.file().ids().stream()
                .flatMap(id -> register.about(kind, id, changed.file().lens()).stream())
                .map(Look::id)
                .distinct()
                .sorted()
                .forEach(id -> {
                    register.refresh(kind, id);
                    due.mark(id);
                });
    }

    /** Each in a transaction of its own. */
    @Scheduled(
            every = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Rebuilding.class)
    void reopen() {
        reopening.due().forEach(reopening::reopen);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        rules.due().forEach(rules::follow);
    }
}
