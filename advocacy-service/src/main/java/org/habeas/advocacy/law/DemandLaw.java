package org.habeas.advocacy.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.habeas.advocacy.law.Fulfilment.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What answers a demand of one type, so that everybody can check it.
 *
 * @param mode manual if only people say whether it is met
 * @param needsSignOff whether legal staff must agree before such a demand is shown
 * @param edition since when the rules stand so
 * @param confirmed whether somebody has checked it against the authority
 */
public record DemandLaw(
        DemandType type,
        Mode mode,
        boolean needsSignOff,
        String authority,
        LocalDate edition,
        boolean confirmed,
        List<Line> rules) {

    /**
     * A fact and what it makes of the demand.
     *
     * @param event the type of the event that tells the fact
     * @param where what the event must say
     * @param says the word for this outcome
     * @param answersLaterDemands whether a demand made after the fact is answered by it too
     * @param successors what is proposed to be demanded instead
     */
    public record Line(
            String event,
            Map<String, String> where,
            Answer outcome,
            String rule,
            String name,
            @Nullable String says,
            boolean answersLaterDemands,
            List<DemandType> successors) {}

    /** The file of the law. */
    record Statute(
            String authority,
            LocalDate edition,
            boolean confirmed,
            Map<String, String> rules,
            Set<DemandType> signOff,
            Map<DemandType, String> proposals,
            Map<DemandType, List<FulfilmentRule>> types) {}

    static DemandLaw of(DemandType type, Fulfilment fulfilment, Statute statute) {
        return new DemandLaw(
                type,
                fulfilment.mode(),
                statute.signOff().contains(type),
                statute.authority(),
                statute.edition(),
                statute.confirmed(),
                fulfilment.rules().stream().map(line -> line(line, statute)).toList());
    }

    private static Line line(FulfilmentRule line, Statute statute) {
        return new Line(
                line.event(),
                line.where(),
                line.outcome(),
                line.ruleName(),
                statute.rules().getOrDefault(line.ruleName(), line.ruleName()),
                line.says(),
                line.answersLaterDemands(),
                line.next());
    }
}
