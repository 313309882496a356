package org.habeas.extradition.inquiry;

import static org.habeas.extradition.inquiry.InquiryStage.*;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.inquiry.InquiryAct.*;
import org.habeas.extradition.inquiry.InquiryState.Origin;
import org.habeas.extradition.inquiry.InquiryState.Reopening;
import org.jspecify.annotations.Nullable;

/** The second table of SM-12 and its fold. */
final class InquiryDocket implements DocketRules<InquiryAct, InquiryState> {

    /** Which act leads from where to where. */
    static Step<InquiryStage> table(InquiryAct act) {
        return switch (act) {
            case Opened _ -> Step.from(UNKNOWN).to(OPEN).orStay();
            case Triggered _ -> Step.stay();
            case Closed _ -> Step.from(OPEN, REOPENED).to(CLOSED);
            case Reopened _ -> Step.from(CLOSED).to(REOPENED);
            case Indicted _ -> Step.from(OPEN, REOPENED).to(INDICTED);
        };
    }

    @Override
    public InquiryState start() {
        return InquiryState.START;
    }

    @Override
    public InquiryState after(InquiryState before, Entry<InquiryAct> entry, Findings findings) {
        InquiryState moved = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case Opened _ -> moved.opened(entry.on());
            case Triggered act -> moved.triggered(act.trigger(), origin(act, entry));
            case Closed act -> moved.closed(entry.on(), act.reason());
            case Reopened act -> moved.reopened(new Reopening(act.court(), entry.on(), entry.id()));
            case Indicted act -> moved.indicted(act.offences());
        };
    }

    private static @Nullable Origin origin(Triggered act, Entry<InquiryAct> entry) {
        return act.requestId() == null ? null : new Origin(act.requestId(), entry.on(), entry.id());
    }

    /** There is one answer to why it was opened, whenever it was given. */
    @Override
    public boolean contradict(Entry<InquiryAct> one, Entry<InquiryAct> other) {
        return one.act() instanceof Triggered a
                && other.act() instanceof Triggered b
                && a.trigger() != b.trigger();
    }
}
