package org.habeas.advocacy.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.demand.DemandState.Part;
import org.habeas.advocacy.law.DemandType;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the other services learn of a demand, for each of its subjects. */
final class DemandEvents {

    /** The facts of every event about a demand. */
    record DemandFacts(
            DemandType type,
            @Nullable UUID campaignId,
            @Nullable UUID declarationId,
            @Nullable String rule,
            @Nullable UUID causeEventId,
            @Nullable UUID causeDocketId,
            @Nullable UUID causeEntryId) {}

    private DemandEvents() {}

    static List<DomainEvent> between(Change<DemandHead, DemandAct, DemandState> change) {
        List<DomainEvent> events = new ArrayList<>();
        List<Part> before = change.from().parts();
        List<Part> after = change.to().parts();
        boolean isAdded = change.to().opened() && !change.from().opened();
        for (int i = 0; i < after.size() && change.to().opened(); i++) {
            Part now = after.get(i);
            if (isAdded) {
                events.add(event("demand-added", now, change));
            }
            DemandStage then = isAdded ? DemandStage.OPEN : before.get(i).stage();
            if (then != now.stage()) {
                events.add(event(type(now.stage()), now, change));
            }
        }
        return events;
    }

    private static String type(DemandStage stage) {
        return switch (stage) {
            // A demand can only become open again: what met it was taken back.
            case DRAFT, OPEN, REOPENED -> "demand-reopened";
            case PARTIALLY_MET -> "demand-partially-met";
            case MET -> "demand-met";
            case REJECTED -> "demand-rejected";
            case OVERTAKEN -> "demand-overtaken";
            case WITHDRAWN -> "demand-withdrawn";
        };
    }

    private static DomainEvent event(
            String type, Part part, Change<DemandHead, DemandAct, DemandState> change) {
        DemandHead head = change.head();
        Entry<DemandAct> entry = change.entry();
        Cause cause = entry == null ? null : entry.cause();
        DemandFacts facts =
                new DemandFacts(
                        head.type(),
                        head.campaignId(),
                        head.declarationId(),
                        cause == null ? null : cause.rule(),
                        cause == null ? null : cause.eventId(),
                        cause == null ? null : cause.docketId(),
                        cause == null ? null : cause.entryId());
        return new DomainEvent(type, part.personId(), facts);
    }
}
