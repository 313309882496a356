package org.habeas.advocacy.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.habeas.advocacy.demand.DemandState.Turn;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.DocketView.Alternative;
import org.habeas.platform.register.DocketView.Expected;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * A demand: of whom what is asked on which basis, how far it is met for whom, and what showed it.
 *
 * @param history every turn with its evidence, in order
 */
record DemandView(
        UUID id,
        String docket,
        long version,
        DemandHead head,
        String status,
        DemandState state,
        List<Answered> history,
        @Nullable FuzzyDate since,
        @Nullable LocalDate restsOn,
        List<EntryView> entries,
        List<Alternative> alternatives,
        List<Expected> expected,
        List<Finding> findings,
        @Nullable LocalDate nextChange,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    /**
     * One turn, and what showed it ({@code domain-model.md INV-A-07}).
     *
     * @param rule the rule that recorded it; nothing if a person did
     * @param links where the evidence is, in whichever service
     */
    record Answered(
            UUID entryId,
            @Nullable UUID personId,
            DemandStage before,
            DemandStage after,
            FuzzyDate on,
            Instant recordedAt,
            @Nullable String rule,
            @Nullable Evidence evidence,
            Map<String, String> links) {}

    static DemandView of(
            DemandDockets kind, Look<DemandHead, DemandAct, DemandState> look, DemandHead whole) {
        var usual = DocketView.of(kind, look);
        return new DemandView(
                usual.id(),
                usual.docket(),
                usual.version(),
                whole,
                usual.status(),
                usual.state(),
                usual.state().turns().stream().map(turn -> answered(look, turn)).toList(),
                usual.since(),
                usual.restsOn(),
                usual.entries(),
                usual.alternatives(),
                usual.expected(),
                usual.findings(),
                usual.nextChange(),
                usual.asOf(),
                usual.knownAt(),
                links(look.id(), look.head()));
    }

    /** Of a campaign whose subject no longer consents: that there was a demand. */
    static DemandView withheld(Look<DemandHead, DemandAct, DemandState> look) {
        return new DemandView(
                look.id(),
                look.kind(),
                1,
                look.head().withheld(),
                Words.of(DemandStage.DRAFT),
                DemandState.draft(List.of(), List.of()),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                links(look.id(), look.head()));
    }

    static Map<String, String> links(UUID id, DemandHead head) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/demands/" + id);
        if (head.campaignId() != null) {
            links.put("campaign", "/v1/campaigns/" + head.campaignId());
        }
        if (head.declarationId() != null) {
            links.put("declaration", "/v1/declarations/" + head.declarationId());
        }
        return links;
    }

    private static Answered answered(Look<DemandHead, DemandAct, DemandState> look, Turn turn) {
        Entry<DemandAct> entry =
                look.history().stream()
                        .filter(one -> one.id().equals(turn.entryId()))
                        .findFirst()
                        .orElseThrow();
        Cause cause = entry.cause();
        return new Answered(
                turn.entryId(),
                turn.personId(),
                turn.before(),
                turn.after(),
                turn.on(),
                entry.recordedAt(),
                cause == null ? null : cause.rule(),
                entry.act().evidence(),
                evidence(entry.act().evidence(), cause));
    }

    /** What only time brought about has no entry to show. */
    private static Map<String, String> evidence(@Nullable Evidence shown, @Nullable Cause cause) {
        if (shown == null || shown.docketKind() == null || shown.docketId() == null) {
            return Map.of();
        }
        String docket = "/v1/" + shown.docketKind() + "/" + shown.docketId();
        UUID entry = shown.entryId();
        boolean isTime = cause != null && Objects.equals(cause.eventId(), entry);
        return entry == null || isTime
                ? Map.of("docket", docket)
                : Map.of("docket", docket, "evidence", docket + "/entries/" + entry);
    }
}
