package org.habeas.advocacy.appeal;

import static org.habeas.advocacy.appeal.AppealStage.ANSWERED;
import static org.habeas.advocacy.appeal.AppealStage.CLOSED;
import static org.habeas.advocacy.appeal.AppealStage.DRAFT;
import static org.habeas.advocacy.appeal.AppealStage.OPEN_FOR_SIGNATURE;
import static org.habeas.advocacy.appeal.AppealStage.SENT;

import org.habeas.advocacy.appeal.AppealAct.AnswerKind;
import org.habeas.advocacy.appeal.AppealAct.Answered;
import org.habeas.advocacy.appeal.AppealAct.Closed;
import org.habeas.advocacy.appeal.AppealAct.OpenedForSignature;
import org.habeas.advocacy.appeal.AppealAct.Sent;
import org.habeas.advocacy.appeal.AppealState.Answer;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/**
 * The table of an appeal and its fold. What comes back while it is open for signature leaves it
 * open; it is answered as soon as it is out. An appeal of others, recorded afterwards, is sent at
 * once.
 */
final class AppealDocket implements DocketRules<AppealAct, AppealState> {

    static Step<AppealStage> table(AppealAct act) {
        return switch (act) {
            case OpenedForSignature _ -> Step.from(DRAFT).only(OPEN_FOR_SIGNATURE);
            case Sent _ -> Step.from(DRAFT, OPEN_FOR_SIGNATURE).to(SENT).orStay();
            case Answered answered ->
                    answered.answer() == AnswerKind.NONE
                            ? Step.stay()
                            : Step.from(SENT).to(ANSWERED).orStay();
            case Closed _ -> Step.from(DRAFT, OPEN_FOR_SIGNATURE, SENT, ANSWERED).to(CLOSED);
        };
    }

    @Override
    public AppealState start() {
        return AppealState.DRAFT;
    }

    @Override
    public AppealState after(AppealState before, Entry<AppealAct> entry, Findings findings) {
        AppealState now = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case OpenedForSignature _, Closed _ -> now;
            case Sent sent -> {
                AppealState out = now.sent(sent.senderCount(), entry.on());
                yield out.stage() == SENT && out.isAnswered() ? out.at(ANSWERED) : out;
            }
            case Answered answered ->
                    now.with(
                            new Answer(
                                    answered.answer(),
                                    answered.recipientId(),
                                    entry.on(),
                                    answered.text()));
        };
    }
}
