package org.habeas.advocacy.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.declaration.DeclarationAct.Signed;
import org.habeas.advocacy.declaration.DeclarationAct.TextPublished;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.DocketView.Expected;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * A written declaration with its signatories as printed.
 *
 * @param unnamedCount how many signed whose names no source gives
 */
record DeclarationView(
        UUID id,
        String docket,
        long version,
        DeclarationHead head,
        String status,
        State state,
        @Nullable Integer declaredSignatoryCount,
        int listedCount,
        int unnamedCount,
        List<Signed> signatories,
        List<TextPublished> texts,
        @Nullable FuzzyDate since,
        @Nullable LocalDate restsOn,
        List<EntryView> entries,
        List<Expected> expected,
        List<Finding> findings,
        @Nullable LocalDate nextChange,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    /** Where it stands. */
    record State(DeclarationStage stage) {}

    static DeclarationView of(
            DeclarationDockets kind, Look<DeclarationHead, DeclarationAct, DeclarationState> look) {
        var usual = DocketView.of(kind, look);
        DeclarationState state = look.state();
        return new DeclarationView(
                usual.id(),
                usual.docket(),
                usual.version(),
                look.head(),
                usual.status(),
                new State(state.stage()),
                state.declaredSignatoryCount(),
                state.listedCount(),
                state.unnamedCount(),
                state.signatories(),
                state.texts(),
                usual.since(),
                usual.restsOn(),
                usual.entries(),
                usual.expected(),
                usual.findings(),
                usual.nextChange(),
                usual.asOf(),
                usual.knownAt(),
                Map.of(
                        "self",
                        "/v1/declarations/" + usual.id(),
                        "demands",
                        "/v1/demands?declaration_id=" + usual.id()));
    }
}
