package org.habeas.advocacy.appeal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a partner's page can offer its readers for a campaign.
 *
 * @param action {@code sign} or {@code write_to}
 * @param recipients the offices it goes to
 * @param links where the appeal, its preview, its recipients and the form of signatures are; {@code
 *     sign} is a POST
 */
public record PossibleAction(
        String action,
        UUID appealId,
        String title,
        List<UUID> recipients,
        Map<String, String> links) {

    public PossibleAction {
        recipients = List.copyOf(recipients);
    }
}
