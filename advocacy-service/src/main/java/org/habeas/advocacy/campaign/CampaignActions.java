package org.habeas.advocacy.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.advocacy.appeal.Appeals;
import org.habeas.advocacy.appeal.PossibleAction;
import org.habeas.advocacy.campaign.CampaignAct.TextPublished;
import org.habeas.advocacy.campaign.CampaignAction.Addressed;
import org.habeas.advocacy.recipient.Reach;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Look;

/**
 * What readers can do for a campaign that is under way and not against anybody: computed from what
 * they may see.
 */
@ApplicationScoped
class CampaignActions {
    private static final Set<String> ASKED = Set.of("open", "partially_met", "reopened");

    private final Reach reach;
    private final Appeals appeals;

    CampaignActions(Reach reach, Appeals appeals) {
        this.reach = reach;
        this.appeals = appeals;
    }

    List<CampaignAction> of(
            Look<CampaignHead, CampaignAct, CampaignState> look, List<JsonNode> demands) {
        if (look.state().stage() != CampaignStage.ACTIVE || look.head().isHostile()) {
            return List.of();
        }
        List<PossibleAction> open = appeals.actionsOf(look.id(), look.lens());
        List<UUID> asked = asked(demands);
        Map<UUID, Addressed> known = known(open, asked, look.lens());
        List<CampaignAction> actions = new ArrayList<>();
        open.forEach(appeal -> actions.add(of(appeal, known)));
        List<Addressed> recipients = those(asked, known);
        if (!recipients.isEmpty()) {
            actions.add(writeTo(look, recipients));
        }
        actions.add(share(look));
        return actions;
    }

    /** All offices that any action names, in one query. */
    private Map<UUID, Addressed> known(List<PossibleAction> open, List<UUID> asked, Lens lens) {
        Set<UUID> ids = new LinkedHashSet<>(asked);
        open.forEach(appeal -> ids.addAll(appeal.recipients()));
        return reach.cards(List.copyOf(ids), lens).stream()
                .map(CampaignActions::addressed)
                .collect(Collectors.toMap(Addressed::id, Function.identity()));
    }

    private static List<Addressed> those(List<UUID> ids, Map<UUID, Addressed> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static CampaignAction of(PossibleAction appeal, Map<UUID, Addressed> known) {
        return new CampaignAction(
                appeal.action(),
                appeal.appealId(),
                appeal.title(),
                those(appeal.recipients(), known),
                List.of(),
                appeal.links());
    }

    private static List<UUID> asked(List<JsonNode> demands) {
        Set<UUID> asked = new LinkedHashSet<>();
        for (JsonNode demand : demands) {
            if (ASKED.contains(demand.path("status").asText())) {
                for (JsonNode addressee : demand.path("head").path("addressees")) {
                    if (addressee.hasNonNull("recipient_id")) {
                        asked.add(UUID.fromString(addressee.path("recipient_id").asText()));
                    }
                }
            }
        }
        return List.copyOf(asked);
    }

    private static Addressed addressed(JsonNode card) {
        JsonNode head = card.path("head");
        UUID id = UUID.fromString(card.path("id").asText());
        return new Addressed(
                id,
                head.path("institution").asText(),
                head.hasNonNull("office_title") ? head.path("office_title").asText() : null,
                card.path("channels"),
                Map.of("recipient", "/v1/recipients/" + id));
    }

    private static CampaignAction writeTo(
            Look<CampaignHead, CampaignAct, CampaignState> look, List<Addressed> recipients) {
        return new CampaignAction(
                "write_to",
                null,
                look.head().title(),
                recipients,
                List.of(),
                Map.of("demands", "/v1/demands?campaign_id=" + look.id()));
    }

    private static CampaignAction share(Look<CampaignHead, CampaignAct, CampaignState> look) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("campaign", "/v1/campaigns/" + look.id());
        if (look.head().url() != null) {
            links.put("owner", look.head().url());
        }
        return new CampaignAction(
                "share",
                null,
                look.head().title(),
                List.of(),
                look.state().material(TextPublished.class),
                links);
    }
}
