package org.habeas.extradition.assistance;

import static org.habeas.extradition.assistance.AssistanceStage.*;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.assistance.AssistanceAct.*;
import org.habeas.extradition.assistance.AssistanceState.Execution;
import org.habeas.extradition.assistance.AssistanceState.Lead;
import org.habeas.extradition.assistance.AssistanceState.Refusal;

/** The first table of SM-12 and its fold. */
final class AssistanceDocket implements DocketRules<AssistanceAct, AssistanceState> {

    /** Which act leads from where to where. */
    static Step<AssistanceStage> table(AssistanceAct act) {
        return switch (act) {
            case Received _ -> Step.from(UNKNOWN).to(RECEIVED).orStay();
            case Granted _ ->
                    Step.from(RECEIVED)
                            .to(EXECUTING)
                            .never(EXECUTED, LED_TO_DOMESTIC_INQUIRY, WITHDRAWN, CLOSED);
            case Refused _ ->
                    Step.from(RECEIVED, EXECUTING)
                            .to(REFUSED)
                            .never(EXECUTED, LED_TO_DOMESTIC_INQUIRY, WITHDRAWN, CLOSED);
            case Executed _ ->
                    Step.from(EXECUTING)
                            .to(EXECUTED)
                            .never(LED_TO_DOMESTIC_INQUIRY, WITHDRAWN, CLOSED);
            case LedToInquiry _ ->
                    Step.from(RECEIVED, EXECUTING, EXECUTED)
                            .to(LED_TO_DOMESTIC_INQUIRY)
                            .never(WITHDRAWN, CLOSED);
            case Withdrawn _ ->
                    Step.from(RECEIVED, EXECUTING)
                            .to(WITHDRAWN)
                            .never(REFUSED, EXECUTED, LED_TO_DOMESTIC_INQUIRY, CLOSED);
            case Closed _ ->
                    Step.from(
                                    RECEIVED,
                                    EXECUTING,
                                    REFUSED,
                                    EXECUTED,
                                    LED_TO_DOMESTIC_INQUIRY,
                                    WITHDRAWN)
                            .to(CLOSED);
        };
    }

    @Override
    public AssistanceState start() {
        return AssistanceState.START;
    }

    @Override
    public AssistanceState after(
            AssistanceState before, Entry<AssistanceAct> entry, Findings findings) {
        AssistanceState moved = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case Received _ -> moved.requested(entry.on());
            case Refused act ->
                    moved.stage() == REFUSED
                            ? moved.refused(
                                    new Refusal(entry.on(), act.body(), act.grounds(), entry.id()))
                            : moved;
            case Executed act ->
                    moved.executed(
                            new Execution(entry.on(), act.body(), act.measures(), entry.id()));
            case LedToInquiry act -> moved.ledTo(new Lead(act.inquiryId(), entry.on(), entry.id()));
            case Granted _, Withdrawn _, Closed _ -> moved;
        };
    }

    /** One answer to the request: granted or refused. */
    @Override
    public boolean contradict(Entry<AssistanceAct> one, Entry<AssistanceAct> other) {
        return one.on().overlaps(other.on())
                && (one.act() instanceof Granted && other.act() instanceof Refused
                        || one.act() instanceof Refused && other.act() instanceof Granted);
    }
}
