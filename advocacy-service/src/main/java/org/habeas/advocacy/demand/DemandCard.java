package org.habeas.advocacy.demand;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.demand.DemandState.Part;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Words;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** A demand in a list or under its campaign: what is asked and how far it is met for whom. */
record DemandCard(
        UUID id,
        String docket,
        DemandHead head,
        String status,
        List<Part> parts,
        @Nullable FuzzyDate since,
        Map<String, String> links) {

    static DemandCard of(Look<DemandHead, DemandAct, DemandState> look) {
        return new DemandCard(
                look.id(),
                look.kind(),
                look.head(),
                Words.of(look.state().stage()),
                look.state().parts(),
                look.folded().newest().map(Entry::on).orElse(null),
                DemandView.links(look.id(), look.head()));
    }
}
