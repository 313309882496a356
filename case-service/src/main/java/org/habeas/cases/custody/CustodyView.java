package org.habeas.cases.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * A custody record on the wire: the usual view, and what is computed from it.
 *
 * @param held how long the person has been held without a break, or null
 * @param huridocs status as victim, micro-thesaurus 25
 */
record CustodyView(
        UUID id,
        String docket,
        long version,
        CustodyHead head,
        String status,
        CustodyState state,
        @Nullable FuzzyDate since,
        @Nullable LocalDate restsOn,
        @Nullable Held held,
        List<ScheduledChange> scheduledChanges,
        List<String> huridocs,
        List<EntryView> entries,
        List<DocketView.Alternative> alternatives,
        List<DocketView.Expected> expected,
        List<Finding> findings,
        @Nullable LocalDate nextChange,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    static CustodyView of(CustodyKind kind, Look<CustodyHead, CustodyAct, CustodyState> look) {
        DocketView<CustodyHead, CustodyState> usual = DocketView.of(kind, look);
        return new CustodyView(
                usual.id(),
                usual.docket(),
                usual.version(),
                usual.head(),
                usual.status(),
                usual.state(),
                usual.since(),
                usual.restsOn(),
                Held.of(usual.state(), look.lens().asOf()),
                ScheduledChange.of(look),
                VictimStatus.codes(usual.state()),
                usual.entries(),
                usual.alternatives(),
                usual.expected(),
                usual.findings(),
                usual.nextChange(),
                usual.asOf(),
                usual.knownAt(),
                usual.links());
    }
}
