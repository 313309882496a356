package org.habeas.extradition.ccf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.alert.AlertMeasures;
import org.habeas.extradition.alert.RemovalGround;
import org.habeas.extradition.ccf.CcfAct.GroundProposed;
import org.habeas.extradition.extradition.PoliticalRefusals;
import org.habeas.extradition.extradition.PoliticalRefusals.PoliticalRefusal;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/**
 * Lets alerts, requests and the work queue follow each other. The rules say what there should be,
 * so the order in which facts reach us does not matter.
 */
@ApplicationScoped
class CcfReactions {
    static final String RULE = "SM-10";

    private final Register register;
    private final CcfRequests kind;
    private final AlertMeasures alerts;
    private final PoliticalRefusals refusals;
    private final Tasks tasks;

    CcfReactions(
            Register register,
            CcfRequests kind,
            AlertMeasures alerts,
            PoliticalRefusals refusals,
            Tasks tasks) {
        this.register = register;
        this.kind = kind;
        this.alerts = alerts;
        this.refusals = refusals;
        this.tasks = tasks;
    }

    void on(@Observes PersonConcerned change) {
        switch (change.kind()) {
            case "interpol-alerts" -> change.persons().forEach(this::reachAlerts);
            case "extradition-proceedings" -> change.persons().forEach(this::hearRefusals);
            default -> {}
        }
    }

    /** Its own docket changed. */
    void reconsider(UUID request) {
        register.one(kind, request, register.today(Visibility.RESTRICTED))
                .ifPresent(look -> {
                    UUID person = look.head().applicantPersonId();
                    alerts.follow(person, look.id(), DecisionReachesAlerts.on(look));
                    tasks.settle(person, look.id(), RULE, InadmissibleIsRefiled.on(look));
                    propose(look, refusals.of(person));
                });
    }

    private void reachAlerts(UUID person) {
        of(person)
                .forEach(look -> alerts.follow(person, look.id(), DecisionReachesAlerts.on(look)));
    }

    private void hearRefusals(UUID person) {
        Map<UUID, List<PoliticalRefusal>> byProceeding = refusals.of(person);
        byProceeding.forEach((proceeding, refused) ->
                tasks.settle(
                        person,
                        proceeding,
                        RefusalSupportsRequest.RULE,
                        RefusalSupportsRequest.on(person, refused)));
        of(person).forEach(look -> propose(look, byProceeding));
    }

    /** Open requests have the ground as a draft, with the proceeding that bears it out. */
    private void propose(
            Look<CcfHead, CcfAct, CcfState> request, Map<UUID, List<PoliticalRefusal>> all) {
        List<PoliticalRefusal> wanted =
                request.state().stage().isPending()
                        ? all.values().stream().flatMap(List::stream).toList()
                        : List.of();
        if (request.state().stage().isPending()) {
            request.history().stream()
                    .filter(entry -> isDraft(entry) && !rests(entry, wanted))
                    .forEach(entry -> register.withdrawEffect(kind, request.id(), entry));
        }
        wanted.forEach(refusal ->
                register.effect(
                        kind,
                        request.id(),
                        new GroundProposed(RemovalGround.EXTRADITION_REFUSED, refusal.docketId()),
                        refusal.on(),
                        Visibility.RESTRICTED,
                        RefusalSupportsRequest.cause(refusal),
                        refusal.sources()));
    }

    private static boolean isDraft(Entry<CcfAct> entry) {
        return entry.cause() != null && entry.act() instanceof GroundProposed;
    }

    private static boolean rests(Entry<CcfAct> entry, List<PoliticalRefusal> wanted) {
        return wanted.stream().anyMatch(r -> RefusalSupportsRequest.cause(r).equals(entry.cause()));
    }

    private List<Look<CcfHead, CcfAct, CcfState>> of(UUID person) {
        return register.about(kind, person, register.today(Visibility.RESTRICTED));
    }
}
