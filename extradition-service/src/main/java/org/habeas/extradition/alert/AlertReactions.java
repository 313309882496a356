package org.habeas.extradition.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.alert.AlertAct.RestorationRiskNoted;
import org.habeas.extradition.asylum.Shelters;
import org.habeas.extradition.asylum.Shelters.Basis;
import org.habeas.extradition.asylum.Shelters.InState;
import org.habeas.extradition.asylum.SheltersChanged;
import org.habeas.extradition.subject.PersecutingStates;
import org.habeas.extradition.subject.Prosecutions;
import org.habeas.extradition.subject.SubjectNoted;
import org.habeas.extradition.subject.Subjects;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.PersonsRejoined;
import org.habeas.platform.register.Register;

/**
 * Lets the work queue follow what is known of the alerts of a person, of their protection and of
 * the proceedings against them. The rules say which tasks there should be, so the order in which
 * facts reach us does not matter.
 */
@ApplicationScoped
class AlertReactions {
    private final Register register;
    private final InterpolAlerts kind;
    private final Shelters shelters;
    private final Subjects subjects;
    private final Prosecutions prosecutions;
    private final Tasks tasks;

    AlertReactions(
            Register register,
            InterpolAlerts kind,
            Shelters shelters,
            Subjects subjects,
            Prosecutions prosecutions,
            Tasks tasks) {
        this.register = register;
        this.kind = kind;
        this.shelters = shelters;
        this.subjects = subjects;
        this.prosecutions = prosecutions;
        this.tasks = tasks;
    }

    void on(@Observes SheltersChanged change) {
        change.persons().forEach(this::reconsider);
    }

    void on(@Observes PersonsRejoined rejoined) {
        rejoined.persons().forEach(this::reconsider);
    }

    void on(@Observes SubjectNoted change) {
        reconsider(change.personId());
        Affair affair = affairOf(change.personId());
        affair.persons()
                .forEach(other ->
                        alertsOf(other)
                                .forEach(alert ->
                                        newFact(alert, change.personId(), affair.link(other))));
    }

    /** Compares what the rules say of each alert of the person with what is recorded. */
    void reconsider(UUID person) {
        List<Look<AlertHead, AlertAct, AlertState>> alerts = alertsOf(person);
        if (alerts.isEmpty()) {
            return;
        }
        List<InState> sheltered = shelters.of(person).shelters();
        PersecutingStates persecuting = subjects.persecutingStates(person);
        List<Prosecutions.Dropped> dropped = prosecutions.droppedForGood(person);
        Affair affair = affairOf(person);
        for (Look<AlertHead, AlertAct, AlertState> alert : alerts) {
            tasks.settle(
                    person,
                    alert.id(),
                    StatusIsConfirmedToInterpol.RULE,
                    StatusIsConfirmedToInterpol.on(alert, person, sheltered, persecuting));
            tasks.settle(
                    person,
                    alert.id(),
                    EndOfProceedingsAsksDeletion.RULE,
                    EndOfProceedingsAsksDeletion.on(alert, person, dropped));
            affair.persons().forEach(other -> newFact(alert, other, affair.link(other)));
            restoration(alert, EndOfStatusRestoresData.on(alert.state(), sheltered));
        }
    }

    /** Who is accused in the same affair; {@code told}: of whom staff may know that. */
    private record Affair(List<UUID> persons, Set<UUID> told) {
        Visibility link(UUID person) {
            return told.contains(person) ? Visibility.CONFIDENTIAL : Visibility.RESTRICTED;
        }
    }

    private Affair affairOf(UUID person) {
        return new Affair(
                subjects.ofSameFrameworkCase(person).stream().sorted().toList(),
                subjects.ofSameFrameworkCase(person, Visibility.CONFIDENTIAL));
    }

    private void newFact(Look<AlertHead, AlertAct, AlertState> alert, UUID other, Visibility link) {
        tasks.settle(
                other,
                alert.id(),
                DeletionIsNewFactForOthers.RULE,
                DeletionIsNewFactForOthers.on(alert, other, link));
    }

    private void restoration(Look<AlertHead, AlertAct, AlertState> alert, List<InState> ended) {
        Set<UUID> wanted =
                ended.stream().map(s -> end(s).entry()).collect(Collectors.toUnmodifiableSet());
        alert.history().stream()
                .filter(entry ->
                        entry.act() instanceof RestorationRiskNoted && !rests(entry, wanted))
                .forEach(entry -> register.withdrawEffect(kind, alert.id(), entry));
        ended.forEach(shelter -> {
            Basis end = end(shelter);
            register.effect(
                    kind,
                    alert.id(),
                    new RestorationRiskNoted(end.docketId()),
                    end.on(),
                    end.visibility().and(alert.visibility()).and(Visibility.CONFIDENTIAL),
                    new Cause(
                            StatusIsConfirmedToInterpol.RULE,
                            null,
                            "proceeding",
                            end.docketId(),
                            end.entry()),
                    end.sources());
        });
    }

    private static boolean rests(Entry<AlertAct> entry, Set<UUID> wanted) {
        Cause cause = entry.cause();
        return cause == null || wanted.contains(cause.entryId());
    }

    private static Basis end(InState shelter) {
        return Objects.requireNonNull(shelter.ended());
    }

    private List<Look<AlertHead, AlertAct, AlertState>> alertsOf(UUID person) {
        return register.about(kind, person, register.today(Visibility.RESTRICTED));
    }
}
