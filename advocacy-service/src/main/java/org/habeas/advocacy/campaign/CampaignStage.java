package org.habeas.advocacy.campaign;

/** Where a campaign stands ({@code domain-model.md SM-15}). */
enum CampaignStage {
    DRAFT,
    ACTIVE,
    PAUSED,
    CLOSED_WON,
    CLOSED_PARTIAL,
    CLOSED_LOST,
    CLOSED_OTHER;

    static CampaignStage closed(CampaignAct.CloseOutcome outcome) {
        return switch (outcome) {
            case WON -> CLOSED_WON;
            case PARTIAL -> CLOSED_PARTIAL;
            case LOST -> CLOSED_LOST;
            case OTHER -> CLOSED_OTHER;
        };
    }
}
