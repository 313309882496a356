package org.habeas.advocacy.campaign;

import java.util.List;
import java.util.UUID;

/** A campaign stands otherwise now; told in the transaction of the change. */
public record CampaignChanged(UUID campaignId, List<UUID> subjects) {}
