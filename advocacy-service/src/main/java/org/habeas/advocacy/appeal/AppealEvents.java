package org.habeas.advocacy.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.appeal.AppealAct.AnswerKind;
import org.habeas.advocacy.appeal.AppealAct.Answered;
import org.habeas.advocacy.appeal.AppealHead.Channel;
import org.habeas.advocacy.appeal.AppealHead.SenderKind;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the other services learn of an appeal: ids and codes, never who wrote or what. */
final class AppealEvents {

    /** The facts of {@code appeal-sent}. */
    record SentFacts(
            UUID campaignId,
            SenderKind senderKind,
            @Nullable Channel channel,
            List<UUID> recipientIds) {}

    /** The facts of {@code appeal-answered}. */
    record AnsweredFacts(UUID campaignId, AnswerKind answer, @Nullable UUID recipientId) {}

    private AppealEvents() {}

    static List<DomainEvent> between(Change<AppealHead, AppealAct, AppealState> change) {
        AppealHead head = change.head();
        List<DomainEvent> events = new ArrayList<>();
        if (change.from().sentOn() == null && change.to().sentOn() != null) {
            events.add(
                    new DomainEvent(
                            "appeal-sent",
                            null,
                            new SentFacts(
                                    head.campaignId(),
                                    head.senderKind(),
                                    head.channel(),
                                    head.recipients())));
        }
        if (change.to().answers().size() > change.from().answers().size()
                && change.entry() != null
                && change.entry().act() instanceof Answered answered) {
            events.add(
                    new DomainEvent(
                            "appeal-answered",
                            null,
                            new AnsweredFacts(
                                    head.campaignId(), answered.answer(), answered.recipientId())));
        }
        return events;
    }
}
