package org.habeas.advocacy.campaign;

import java.util.UUID;

/** The page of a campaign has been written anew, at the end of the transaction of the change. */
public record CampaignWritten(UUID campaignId) {}
