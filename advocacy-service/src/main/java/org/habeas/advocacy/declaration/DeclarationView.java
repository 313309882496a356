package org.habeas.advocacy.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.declaration.DeclarationAct.TextPublished;
import org.habeas.advocacy.declaration.DeclarationHead.RelatedVote;
import org.habeas.advocacy.declaration.DeclarationState.Signatory;
import org.habeas.advocacy.declaration.DeclarationState.Vote;
import org.habeas.advocacy.declaration.DeclarationState.Withdrawal;
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
 * @param threshold how what is recorded compares with what the assembly asks for
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
        List<Signatory> signatories,
        List<Withdrawal> withdrawnSignatures,
        Threshold threshold,
        @Nullable RelatedVoteView relatedVote,
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

    /** Whether the related vote was taken; that its day has passed does not tell. */
    enum VoteStatus {
        PLANNED,
        HELD
    }

    /** The vote that it wants to influence. */
    record RelatedVoteView(
            @Nullable String subject,
            @Nullable FuzzyDate scheduledFor,
            VoteStatus status,
            @Nullable FuzzyDate heldOn,
            @Nullable String result) {

        static @Nullable RelatedVoteView of(@Nullable RelatedVote planned, @Nullable Vote held) {
            if (planned == null && held == null) {
                return null;
            }
            String subject = held == null ? null : held.subject();
            String result = held == null ? null : held.result();
            String known = planned == null ? null : planned.result();
            return new RelatedVoteView(
                    subject == null && planned != null ? planned.subject() : subject,
                    planned == null ? null : planned.scheduledFor(),
                    held == null && known == null ? VoteStatus.PLANNED : VoteStatus.HELD,
                    held == null ? null : held.heldOn(),
                    result == null ? known : result);
        }
    }

    static DeclarationView of(
            DeclarationDockets kind,
            SignatureThresholds thresholds,
            Look<DeclarationHead, DeclarationAct, DeclarationState> look) {
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
                state.withdrawn(),
                Threshold.of(rule(thresholds, look.head(), state), state),
                RelatedVoteView.of(look.head().relatedVote(), state.vote()),
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

    /** The rule in force when it was tabled, as the head says or the entry. */
    static @Nullable ThresholdRule rule(
            SignatureThresholds thresholds, DeclarationHead head, DeclarationState state) {
        FuzzyDate tabled = head.tabledOn() == null ? state.tabledOn() : head.tabledOn();
        return thresholds.of(head.assembly(), tabled).orElse(null);
    }
}
