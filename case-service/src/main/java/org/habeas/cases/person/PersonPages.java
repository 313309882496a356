package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.habeas.cases.PersonConcerned;
import org.habeas.platform.register.LastWork;
import org.habeas.platform.register.Register;
import org.habeas.platform.register.Regrouping;

/**
 * Writes a person's page anew when any docket about the person has changed: once, at the end of the
 * transaction that changed it.
 */
@ApplicationScoped
public class PersonPages {
    private static final String DUE = PersonPages.class.getName();

    private final PersonKind kind;
    private final PersonFiles files;
    private final Namesakes namesakes;
    private final PersonLinks links;
    private final Register register;
    private final Regrouping regrouping;
    private final LastWork lastWork;
    private final Event<PersonChanged> changed;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;

    PersonPages(
            PersonKind kind,
            PersonFiles files,
            Namesakes namesakes,
            PersonLinks links,
            Register register,
            Regrouping regrouping,
            LastWork lastWork,
            Event<PersonChanged> changed,
            TransactionManager transactions,
            TransactionSynchronizationRegistry registry) {
        this.kind = kind;
        this.files = files;
        this.namesakes = namesakes;
        this.links = links;
        this.register = register;
        this.regrouping = regrouping;
        this.lastWork = lastWork;
        this.changed = changed;
        this.transactions = transactions;
        this.registry = registry;
    }

    void on(@Observes PersonConcerned concerned) {
        due(concerned.personId(), new Due(true, false, false));
    }

    /** The person's own docket has changed; its page is written already. */
    void written(UUID person) {
        due(person, new Due(false, true, false));
    }

    /** Another person's docket says or no longer says something of these. */
    void named(Collection<UUID> persons) {
        persons.forEach(person -> due(person, new Due(true, false, false)));
    }

    /** These have become one person, or several again. */
    void merged(Collection<UUID> persons) {
        persons.forEach(person -> due(person, new Due(true, true, true)));
    }

    /**
     * What there is to do.
     *
     * @param others whether all other dockets about the person are found by other ids now
     */
    private record Due(boolean page, boolean names, boolean others) {

        Due and(Due other) {
            return new Due(page || other.page, names || other.names, others || other.others);
        }
    }

    /** Persons by id, so that two transactions lock them in one order. */
    @SuppressWarnings("unchecked") // nobody else uses our key
    private void due(UUID person, Due what) {
        files.forget();
        Map<UUID, Due> due = (Map<UUID, Due>) registry.getResource(DUE);
        if (due == null) {
            Map<UUID, Due> first = new TreeMap<>();
            registry.putResource(DUE, first);
            atEnd(() -> {
                reachSurvivors(first);
                first.forEach(this::write);
                regroup(first);
                lastWork.done();
            });
            due = first;
        }
        due.merge(person, what, Due::and);
    }

    /**
     * What is recorded of a person reaches the page under which the person is found. Only upwards,
     * so that two transactions on merged persons never wait for each other.
     */
    private void reachSurvivors(Map<UUID, Due> due) {
        boolean isNamed = due.values().stream().anyMatch(Due::names);
        links.survivors(due.keySet())
                .forEach(survivor -> due.merge(survivor, new Due(true, isNamed, false), Due::and));
    }

    private void regroup(Map<UUID, Due> due) {
        List<UUID> regrouped =
                due.entrySet().stream()
                        .filter(one -> one.getValue().others())
                        .map(Map.Entry::getKey)
                        .toList();
        if (!regrouped.isEmpty()) {
            regrouping.again(regrouped);
        }
    }

    private void write(UUID person, Due due) {
        if (due.page()) {
            register.refresh(kind, person);
        }
        files.whole(kind, person)
                .ifPresent(file -> {
                    if (due.names()) {
                        namesakes.write(file).forEach(other -> register.refresh(kind, other));
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
