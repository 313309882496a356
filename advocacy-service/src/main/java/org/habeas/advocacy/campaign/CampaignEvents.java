package org.habeas.advocacy.campaign;

import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.campaign.CampaignHead.CampaignKind;
import org.habeas.advocacy.campaign.CampaignHead.Stance;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the other services learn of a campaign, for each of its subjects. */
final class CampaignEvents {

    /** The facts of every event about a campaign. */
    record CampaignFacts(
            CampaignKind campaignKind, Stance stance, CampaignAct.@Nullable PauseReason reason) {}

    private CampaignEvents() {}

    static List<DomainEvent> between(Change<CampaignHead, CampaignAct, CampaignState> change) {
        CampaignStage before = change.from().stage();
        CampaignStage after = change.to().stage();
        String type = before == after ? null : type(before, after);
        if (type == null) {
            return List.of();
        }
        CampaignHead head = change.head();
        CampaignFacts facts =
                new CampaignFacts(head.campaignKind(), head.stance(), change.to().pausedFor());
        if (head.subjects().isEmpty()) {
            return List.of(new DomainEvent(type, null, facts));
        }
        return head.subjects().stream()
                .distinct()
                .map(person -> event(type, person, facts))
                .toList();
    }

    private static @Nullable String type(CampaignStage before, CampaignStage after) {
        return switch (after) {
            case DRAFT -> null;
            case ACTIVE -> before == CampaignStage.DRAFT ? "campaign-launched" : "campaign-resumed";
            case PAUSED -> "campaign-paused";
            case CLOSED_WON, CLOSED_PARTIAL, CLOSED_LOST, CLOSED_OTHER -> "campaign-closed";
        };
    }

    private static DomainEvent event(String type, UUID person, CampaignFacts facts) {
        return new DomainEvent(type, person, facts);
    }
}
