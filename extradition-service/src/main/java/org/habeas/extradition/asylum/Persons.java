package org.habeas.extradition.asylum;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.habeas.extradition.asylum.AsylumAct.*;

/** The same act with fewer persons named. */
final class Persons {
    private Persons() {}

    static AsylumAct only(AsylumAct whole, Predicate<UUID> named) {
        Set<UUID> persons =
                whole.persons().stream().filter(named).collect(Collectors.toUnmodifiableSet());
        return switch (whole) {
            case Sought _ -> new Sought(persons);
            case Lodged act -> new Lodged(act.suspensive(), persons);
            case Registered _ -> new Registered(persons);
            case ExaminationOpened _ -> new ExaminationOpened(persons);
            case Refused act ->
                    new Refused(
                            act.level(),
                            act.body(),
                            act.notified(),
                            act.notifiedOn(),
                            act.exclusionApplied(),
                            persons);
            case DeclaredInadmissible act ->
                    new DeclaredInadmissible(act.level(), act.body(), persons);
            case Excluded act -> new Excluded(act.level(), act.body(), persons);
            case DecisionNotified _ -> new DecisionNotified(persons);
            case AppealLodged act -> new AppealLodged(act.suspensive(), act.body(), persons);
            case DecisionAnnulled act ->
                    new DecisionAnnulled(
                            act.level(), act.body(), act.remitted(), act.annuls(), persons);
            case Granted act ->
                    new Granted(
                            act.protectionType(),
                            act.sourceTerm(),
                            act.level(),
                            act.body(),
                            act.finality(),
                            act.grounds(),
                            act.againstStates(),
                            act.validUntil(),
                            act.exclusionExamined(),
                            act.exclusionApplied(),
                            act.basis(),
                            persons);
            case RefusedFinally act -> new RefusedFinally(act.level(), act.body(), persons);
            case Withdrawn _ -> new Withdrawn(persons);
            case ExtensionRequested _ -> new ExtensionRequested(persons);
            case Extended act -> new Extended(act.validUntil(), persons);
            case ReviewOpened act -> new ReviewOpened(act.by(), persons);
            case ReviewClosed _ -> new ReviewClosed(persons);
            case Ceased _ -> new Ceased(persons);
            case Revoked _ -> new Revoked(persons);
            case Renounced _ -> new Renounced(persons);
        };
    }
}
