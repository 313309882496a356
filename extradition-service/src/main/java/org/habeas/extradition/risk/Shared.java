package org.habeas.extradition.risk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.subject.SubjectFact;

/** What of one person concerns everybody who is accused in the same framework case (T10, S6). */
final class Shared {
    private Shared() {}

    static boolean concernsAffair(RiskFact fact) {
        return fact instanceof RiskFact.Taking || fact instanceof RiskFact.PoliticalMotiveFound;
    }

    /** The same text as long as the same facts rest on the same entries; empty if there is none. */
    static String of(RiskInput input) {
        Told told = new Told(input.told());
        return Stream.concat(
                        input.facts().stream()
                                .filter(Shared::concernsAffair)
                                .map(fact -> name(fact, fact.docketId(), fact.entries())),
                        Stream.concat(
                                        told.abductions().stream(),
                                        told.findingsOfPoliticalMotive().stream())
                                .map(Shared::name))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String name(SubjectFact fact) {
        return fact.kind() + ":" + fact.docketId() + ":" + fact.entryId();
    }

    private static String name(RiskFact fact, UUID docket, List<UUID> entries) {
        return fact.getClass().getSimpleName() + ":" + docket + ":" + entries;
    }
}
