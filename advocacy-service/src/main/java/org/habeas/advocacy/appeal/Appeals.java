package org.habeas.advocacy.appeal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** Appeals as the page of a campaign, letters and supporters use them. */
@ApplicationScoped
public class Appeals {
    private static final int MOST = 200;

    private final Register register;
    private final Reading reading;
    private final AppealDockets kind;
    private final Belonging belonging;
    private final Signatures signatures;
    private final ObjectMapper mapper;

    Appeals(
            Register register,
            Reading reading,
            AppealDockets kind,
            Belonging belonging,
            Signatures signatures,
            ObjectMapper mapper) {
        this.register = register;
        this.reading = reading;
        this.kind = kind;
        this.belonging = belonging;
        this.signatures = signatures;
        this.mapper = mapper;
    }

    /**
     * What a reader can do for a campaign today; one query. A campaign that is not under way, or is
     * against its subjects, offers nothing: who shows it knows that.
     */
    @Transactional
    public List<PossibleAction> actionsOf(UUID campaign, Lens lens) {
        Map<String, String> open =
                Map.of("campaign_id", campaign.toString(), "status", "open_for_signature");
        List<Reading.Item> items =
                lens.isTravel()
                        ? reading.travelledPage(kind, open, lens, null, MOST)
                        : reading.page(kind, open, lens.clearance(), null, MOST);
        List<PossibleAction> actions = new ArrayList<>();
        items.forEach(item -> actions.addAll(actions(json(item.body()))));
        return actions;
    }

    /**
     * An appeal to write letters for.
     *
     * @param isOpenForSignature whether anybody may sign it now
     * @param isByMail whether its letters go out by mail
     */
    public record Writable(
            UUID id,
            UUID campaignId,
            String title,
            String campaignTitle,
            @Nullable String groupSubject,
            boolean isOpenForSignature,
            boolean isByMail,
            List<UUID> recipients,
            UUID templateId) {
        @Override
        public String toString() {
            return "Writable[" + id + "]";
        }
    }

    /**
     * What may be told outside of an appeal: letters hold what the public may know, and only while
     * the campaign is under way, since a campaign without consent is paused (INV-A-04).
     */
    @Transactional
    public Writable toWrite(UUID id, String pointer) {
        var look =
                register.one(kind, id, register.today(Visibility.PUBLIC))
                        .orElseThrow(() ->
                                Refusal.invalid(
                                        "unknown-appeal",
                                        pointer,
                                        "There is no such public appeal."));
        AppealHead head = look.head();
        UUID template = head.templateId();
        if (template == null) {
            throw Refusal.invalid(
                    "no-template", pointer, "Letters of this appeal are not written here.");
        }
        AppealStage stage = look.state().stage();
        if (stage == AppealStage.CLOSED) {
            throw Refusal.conflict("appeal-closed", "This appeal is closed.");
        }
        if (!isUnderWay(head.campaignId())) {
            throw Refusal.conflict("campaign-not-active", "The campaign is not under way.");
        }
        Belonging.Texts campaign = belonging.texts(head.campaignId());
        return new Writable(
                id,
                head.campaignId(),
                head.title(),
                campaign.title(),
                campaign.groupSubject(),
                stage == AppealStage.OPEN_FOR_SIGNATURE
                        && head.senderKind() == AppealHead.SenderKind.SUPPORTER,
                head.channel() == AppealHead.Channel.EMAIL,
                head.recipients(),
                template);
    }

    /** Whether the public reads that the campaign is under way, and it is not against anybody. */
    @Transactional
    public boolean isUnderWay(UUID campaign) {
        return belonging.isUnderWay(campaign)
                && belonging.campaign(campaign).filter(one -> !one.isHostile()).isPresent();
    }

    /** Whether letters of this appeal may still go out. */
    @Transactional
    public boolean isClosed(UUID id) {
        return register.one(kind, id, register.today(Visibility.RESTRICTED))
                .filter(look -> look.state().stage() != AppealStage.CLOSED)
                .isEmpty();
    }

    /** Somebody has signed and confirmed it. Only the number is kept here. */
    @Transactional
    public void signed(UUID id) {
        signatures.add(id);
        register.refresh(kind, id);
    }

    private static List<PossibleAction> actions(JsonNode card) {
        JsonNode head = card.path("head");
        UUID id = UUID.fromString(card.path("id").asText());
        List<UUID> recipients =
                StreamSupport.stream(head.path("recipients").spliterator(), false)
                        .map(one -> UUID.fromString(one.asText()))
                        .toList();
        List<PossibleAction> actions = new ArrayList<>();
        if (head.path("sender_kind").asText().equals("supporter") && head.has("template_id")) {
            actions.add(action("sign", id, head, recipients));
        }
        if (!recipients.isEmpty()) {
            actions.add(action("write_to", id, head, recipients));
        }
        return actions;
    }

    private static PossibleAction action(
            String action, UUID id, JsonNode head, List<UUID> recipients) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("appeal", "/v1/appeals/" + id);
        if (head.has("template_id")) {
            links.put("preview", "/v1/letters/preview");
        }
        if (action.equals("sign")) {
            links.put("sign", "/v1/supporters");
        }
        for (UUID recipient : recipients) {
            links.put("recipient:" + recipient, "/v1/recipients/" + recipient);
        }
        return new PossibleAction(action, id, head.path("title").asText(), recipients, links);
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
