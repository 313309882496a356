package org.habeas.extradition.inquiry;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an inquiry stands.
 *
 * @param trigger why it was opened, if anybody tells
 * @param requests the requests for legal assistance that have led to it
 * @param openedOn the first day told
 * @param closedOn when it was closed last; null while it is open again
 * @param closureReason as the authority gave it
 */
record InquiryState(
        InquiryStage stage,
        @Nullable InquiryTrigger trigger,
        List<Origin> requests,
        @Nullable FuzzyDate openedOn,
        @Nullable FuzzyDate closedOn,
        @Nullable String closureReason,
        List<Reopening> reopenings,
        List<String> offences) {

    static final InquiryState START =
            new InquiryState(
                    InquiryStage.UNKNOWN, null, List.of(), null, null, null, List.of(), List.of());

    /** A request that has led to it. */
    record Origin(UUID requestId, FuzzyDate on, UUID entry) {}

    record Reopening(@Nullable String court, FuzzyDate on, UUID entry) {}

    InquiryState {
        requests = List.copyOf(requests);
        reopenings = List.copyOf(reopenings);
        offences = List.copyOf(offences);
    }

    InquiryState at(InquiryStage next) {
        return new InquiryState(
                next,
                trigger,
                requests,
                openedOn,
                next == InquiryStage.CLOSED ? closedOn : null,
                next == InquiryStage.CLOSED ? closureReason : null,
                reopenings,
                offences);
    }

    InquiryState opened(FuzzyDate on) {
        return new InquiryState(
                stage,
                trigger,
                requests,
                openedOn == null ? on : openedOn,
                closedOn,
                closureReason,
                reopenings,
                offences);
    }

    /** Told by both sides it is one link. */
    InquiryState triggered(InquiryTrigger by, @Nullable Origin origin) {
        boolean known =
                origin == null
                        || requests.stream()
                                .anyMatch(r -> r.requestId().equals(origin.requestId()));
        List<Origin> all =
                known ? requests : Stream.concat(requests.stream(), Stream.of(origin)).toList();
        return new InquiryState(
                stage, by, all, openedOn, closedOn, closureReason, reopenings, offences);
    }

    InquiryState closed(FuzzyDate on, @Nullable String reason) {
        return new InquiryState(
                stage,
                trigger,
                requests,
                openedOn,
                closedOn == null ? on : closedOn,
                closureReason == null ? reason : closureReason,
                reopenings,
                offences);
    }

    InquiryState reopened(Reopening one) {
        List<Reopening> all = Stream.concat(reopenings.stream(), Stream.of(one)).toList();
        return new InquiryState(
                stage, trigger, requests, openedOn, closedOn, closureReason, all, offences);
    }

    InquiryState indicted(List<String> charged) {
        List<String> all = Stream.concat(offences.stream(), charged.stream()).distinct().toList();
        return new InquiryState(
                stage, trigger, requests, openedOn, closedOn, closureReason, reopenings, all);
    }
}
