package org.habeas.extradition.extradition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.platform.register.Look;

/** What a proceeding means beyond itself, for one reader. */
record Meaning(
        List<TimeStart> limits, List<Edge> edges, List<RiskFact> risks, List<Reliable> reliable) {

    static final UUID DOCKET = UUID.randomUUID();
    static final UUID PERSON = UUID.randomUUID();
    static final UUID REPEATED = UUID.randomUUID();
    static final UUID CONCURRENT = UUID.randomUUID();
    static final UUID TREATY = UUID.randomUUID();

    private static final ExtraditionHead HEAD =
            new ExtraditionHead(
                    PERSON,
                    "RU",
                    "CZ",
                    "KZ",
                    Basis.STATED,
                    2,
                    REPEATED,
                    List.of(CONCURRENT),
                    null,
                    null,
                    TREATY);

    static Meaning of(List<Entry<ExtraditionAct>> entries) {
        return of(entries, Visibility.RESTRICTED);
    }

    static Meaning of(List<Entry<ExtraditionAct>> entries, Visibility clearance) {
        Lens lens = Told.lens(Told.TODAY).with(clearance);
        Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look =
                new Look<>(
                        DOCKET,
                        "extradition-proceedings",
                        1,
                        HEAD,
                        Visibility.PUBLIC,
                        entries.stream().filter(lens::knows).toList(),
                        Fold.fold(new ExtraditionDocket(), entries, lens),
                        lens);
        return new Meaning(
                ExtraditionLimits.of(look),
                ExtraditionEdges.of(look),
                ExtraditionRisks.of(look),
                ExtraditionDecisions.of(look));
    }

    /** Every entry that is named. */
    List<UUID> entries() {
        return Stream.of(
                        limits.stream().map(TimeStart::entry),
                        limits.stream()
                                .flatMap(l -> Stream.ofNullable(l.end()))
                                .map(TimeStart.End::entry),
                        edges.stream().flatMap(e -> Stream.ofNullable(e.entry())),
                        edges.stream().flatMap(e -> Stream.ofNullable(e.to().entryId())),
                        edges.stream().flatMap(e -> Stream.ofNullable(e.from().entryId())),
                        risks.stream().flatMap(r -> r.entries().stream()),
                        reliable.stream().map(Reliable::entry))
                .flatMap(ids -> ids)
                .toList();
    }
}
