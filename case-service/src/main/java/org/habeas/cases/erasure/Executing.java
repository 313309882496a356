package org.habeas.cases.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.erasure.ErasureAct.Acknowledged;
import org.habeas.cases.erasure.ErasureAct.Erased;
import org.habeas.cases.erasure.ErasureAct.Executed;
import org.habeas.cases.erasure.ErasureAct.Overdue;
import org.habeas.cases.person.SameFile;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.event.EventConfig;
import org.habeas.platform.event.Outbox;
import org.habeas.platform.register.Acknowledging;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Erasing;
import org.habeas.platform.register.Register;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;

/**
 * Carries an erasure out in this service, in the transaction of its entry, and tells the others.
 */
@ApplicationScoped
class Executing {
    static final String RULE = "R-28";

    private final SameFile same;
    private final Erasing erasing;
    private final Register register;
    private final Outbox outbox;
    private final EventConfig config;
    private final StaffTasks tasks;

    Executing(
            SameFile same,
            Erasing erasing,
            Register register,
            Outbox outbox,
            EventConfig config,
            StaffTasks tasks) {
        this.same = same;
        this.erasing = erasing;
        this.register = register;
        this.outbox = outbox;
        this.config = config;
        this.tasks = tasks;
    }

    /** The event carries the id, which every event has, and nothing else. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NothingElse() {}

    void follow(ErasureKind kind, Change<ErasureHead, ErasureAct, ErasureState> change) {
        Entry<ErasureAct> entry = change.entry();
        if (entry != null && entry.act() instanceof Executed) {
            execute(kind, change.docketId(), change.head().personId(), entry);
        }
        if (entry != null && entry.act() instanceof Overdue) {
            late(change.docketId(), entry);
        }
    }

    /** The request is for reviewers only, so the work for staff does not name it. */
    private void late(UUID request, Entry<ErasureAct> entry) {
        UUID nameless = Register.derived(cause(request, entry), request, "late");
        tasks.want(
                new Want(
                        "erasure_overdue",
                        null,
                        nameless,
                        ErasureKind.NAME,
                        new Cause(RULE, null, config.service(), nameless, nameless),
                        entry.on(),
                        Visibility.CONFIDENTIAL,
                        null));
    }

    private void execute(ErasureKind kind, UUID request, UUID person, Entry<ErasureAct> entry) {
        List<SameFile.Known> persons = same.of(person);
        for (SameFile.Known one : persons) {
            erasing.erase(one.id(), one.visibility());
            tell(one);
        }
        List<UUID> ids = persons.stream().map(SameFile.Known::id).toList();
        record(kind, request, new Erased(ids), entry);
        ids.forEach(id -> record(kind, request, new Acknowledged(config.service(), id), entry));
    }

    private void record(ErasureKind kind, UUID request, ErasureAct act, Entry<ErasureAct> entry) {
        register.effect(
                kind,
                request,
                act,
                entry.on(),
                Visibility.RESTRICTED,
                cause(request, entry),
                entry.sources());
    }

    private Cause cause(UUID request, Entry<ErasureAct> entry) {
        return new Cause(RULE, null, config.service(), request, entry.id());
    }

    /** Our own services always; partners only of whom they could know. */
    private void tell(SameFile.Known person) {
        Outbox.About about =
                new Outbox.About(
                        person.id(),
                        "persons",
                        FuzzyDate.unknown(),
                        person.visibility(),
                        new Outbox.Words("registered", "erased"));
        DomainEvent event = new DomainEvent("person-data-erased", person.id(), new NothingElse());
        outbox.append(Acknowledging.TOPIC, event, about);
        if (Visibility.PARTNER.mayRead(person.visibility())) {
            outbox.append(config.topic(), event, about);
        }
    }
}
