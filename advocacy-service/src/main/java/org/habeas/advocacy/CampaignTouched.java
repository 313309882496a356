package org.habeas.advocacy;

import java.util.UUID;

/** Something that the page of a campaign shows has changed, in the transaction of the change. */
public record CampaignTouched(UUID campaignId) {}
