package org.habeas.extradition.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the other services ask for work over the topic of staff; there is one queue (ADR 90).
 */
@ApplicationScoped
class WorkIsWantedElsewhere implements Reaction {
    private static final String WANTED = "task-wanted";
    private static final String DROPPED = "task-dropped";

    private final Tasks tasks;
    private final HeardWork heard;

    WorkIsWantedElsewhere(Tasks tasks, HeardWork heard) {
        this.tasks = tasks;
        this.heard = heard;
    }

    enum Why {
        NO_LONGER_WANTED,
        CAUSE_RETRACTED
    }

    record Facts(
            TaskCode code, Cause cause, @Nullable LocalDate due, @Nullable Why why, int revision) {}

    @Override
    public String rule() {
        return "tasks";
    }

    @Override
    public Set<String> to() {
        return Set.of(WANTED, DROPPED);
    }

    @Override
    public void on(Incoming event) {
        Facts facts = event.as(Facts.class);
        Raising work = work(event, facts);
        UUID task = Tasks.id(work);
        if (!heard.isNews(task, facts.revision())) {
            return;
        }
        if (event.type().equals(WANTED)) {
            tasks.raise(work);
        } else {
            tasks.drop(task, work.cause(), facts.why() == Why.CAUSE_RETRACTED);
        }
    }

    private static Raising work(Incoming event, Facts facts) {
        return new Raising(
                facts.code(),
                event.personId(),
                event.docketId(),
                event.docketKind(),
                facts.cause(),
                event.when(),
                event.visibility(),
                List.of(),
                facts.due());
    }
}
