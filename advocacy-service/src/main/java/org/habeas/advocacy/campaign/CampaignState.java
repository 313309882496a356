package org.habeas.advocacy.campaign;

import java.util.ArrayList;
import java.util.List;
import org.habeas.advocacy.campaign.CampaignAct.PauseReason;
import org.jspecify.annotations.Nullable;

/**
 * Where a campaign stands.
 *
 * @param material what it published, offered, sent and claims, in order
 */
record CampaignState(
        CampaignStage stage, @Nullable PauseReason pausedFor, List<CampaignAct> material) {

    static final CampaignState DRAFT = new CampaignState(CampaignStage.DRAFT, null, List.of());

    CampaignState {
        material = List.copyOf(material);
    }

    CampaignState with(CampaignAct more) {
        List<CampaignAct> all = new ArrayList<>(material);
        all.add(more);
        return new CampaignState(stage, pausedFor, all);
    }

    <T extends CampaignAct> List<T> material(Class<T> kind) {
        return material.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
