package org.habeas.advocacy.appeal;

import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Words;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** An appeal in a list or under its campaign. */
record AppealCard(
        UUID id,
        String docket,
        AppealHead head,
        String status,
        @Nullable Quantity senderCount,
        @Nullable FuzzyDate sentOn,
        int answers,
        @Nullable FuzzyDate since,
        Map<String, String> links) {

    static AppealCard of(Look<AppealHead, AppealAct, AppealState> look) {
        AppealState state = look.state();
        return new AppealCard(
                look.id(),
                look.kind(),
                look.head(),
                Words.of(state.stage()),
                state.senderCount(),
                state.sentOn(),
                state.answers().size(),
                look.folded().newest().map(Entry::on).orElse(null),
                Map.of(
                        "self", "/v1/appeals/" + look.id(),
                        "letters", "/v1/letters?appeal_id=" + look.id()));
    }
}
