package org.habeas.advocacy.outcome;

import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Words;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** An outcome in a list or on the page of its campaign. */
record OutcomeCard(
        UUID id,
        String docket,
        OutcomeHead head,
        String status,
        OutcomeState state,
        @Nullable FuzzyDate since,
        Map<String, String> links) {

    static OutcomeCard of(Look<OutcomeHead, OutcomeAct, OutcomeState> look) {
        return new OutcomeCard(
                look.id(),
                look.kind(),
                look.head(),
                Words.of(look.state().stage()),
                look.state(),
                look.folded().newest().map(Entry::on).orElse(null),
                Map.of("self", "/v1/outcomes/" + look.id()));
    }
}
