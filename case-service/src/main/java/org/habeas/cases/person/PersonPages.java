package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.habeas.cases.PersonConcerned;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.LastWork;
import org.habeas.platform.register.Register;

/**
 * Writes a person's page anew when any docket about the person has changed: once, at the end of the
 * transaction that changed it.
 */
@ApplicationScoped
public class PersonPages {
    private static final String DUE = PersonPages.class.getName();

    private final PersonKind kind;
    private final PersonFiles files;
    private final PersonNames names;
    private final Register register;
    private final LastWork lastWork;
    private final Event<PersonChanged> changed;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;

    PersonPages(
            PersonKind kind,
            PersonFiles files,
            PersonNames names,
            Register register,
            LastWork lastWork,
            Event<PersonChanged> changed,
            TransactionManager transactions,
            TransactionSynchronizationRegistry registry) {
        this.kind = kind;
        this.files = files;
        this.names = names;
        this.register = register;
        this.lastWork = lastWork;
        this.changed = changed;
        this.transactions = transactions;
        this.registry = registry;
    }

    void on(@Observes PersonConcerned concerned) {
        due(concerned.personId(), new Due(true, false));
    }

    /** The person's own docket has changed; its page is written already. */
    void written(UUID person) {
        due(person, new Due(false, true));
    }

    /** What there is to do. */
    private record Due(boolean page, boolean names) {

        Due and(Due other) {
            return new Due(page || other.page, names || other.names);
        }
    }

    /** Persons by id, so that two transactions lock them in one order. */
    @SuppressWarnings("unchecked") // nobody else uses our key
    private void due(UUID person, Due what) {
        files.forget(person);
        Map<UUID, Due> due = (Map<UUID, Due>) registry.getResource(DUE);
        if (due == null) {
            Map<UUID, Due> first = new TreeMap<>();
            registry.putResource(DUE, first);
            atEnd(() -> {
                first.forEach(this::write);
                lastWork.done();
            });
            due = first;
        }
        due.merge(person, what, Due::and);
    }

    private void write(UUID person, Due due) {
        if (due.page()) {
            register.refresh(kind, person);
        }
        files.of(kind, person, register.today(Visibility.RESTRICTED))
                .ifPresent(file -> {
                    if (due.names()) {
                        names.write(file);
                    }
                    changed.fire(new PersonChanged(file));
                });
    }

    private void atEnd(Runnable work) {
        try {
            transactions
                    .getTransaction()
                    .registerSynchronization(
                            new Synchronization() {
                                @Override
                                public void beforeCompletion() {
                                    work.run();
                                }

                                @Override
                                public void afterCompletion(int status) {
                                    // what was written went or stayed with the transaction
                                }
                            });
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("the transaction takes no more work", e);
        }
    }
}
