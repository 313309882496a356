package org.habeas.advocacy.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.campaign.CampaignAct.Launched;
import org.habeas.advocacy.campaign.CampaignAct.PauseReason;
import org.habeas.advocacy.campaign.CampaignAct.Paused;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Register;

/** Campaigns as the other features of this service use them. */
@ApplicationScoped
public class Campaigns {
    private static final int PAGE = 200;

    private final Register register;
    private final Reading reading;
    private final CampaignDockets kind;
    private final ObjectMapper mapper;

    Campaigns(Register register, Reading reading, CampaignDockets kind, ObjectMapper mapper) {
        this.register = register;
        this.reading = reading;
        this.kind = kind;
        this.mapper = mapper;
    }

    /** The finished answer that anybody may read. */
    @Transactional
    public Optional<JsonNode> publicPage(UUID id) {
        return reading.stored(kind, id, Visibility.PUBLIC).map(stored -> json(stored.body()));
    }

    /** Every campaign that anybody may read of, in one order. */
    @Transactional
    public List<UUID> all() {
        List<UUID> ids = new ArrayList<>();
        UUID last = null;
        List<Reading.Item> page;
        do {
            page = reading.page(kind, Map.of(), Visibility.PUBLIC, last, PAGE);
            page.forEach(item -> ids.add(item.id()));
            last = ids.isEmpty() ? null : ids.getLast();
        } while (page.size() == PAGE);
        return ids;
    }

    /** The campaigns about a person. Until this transaction ends nobody else changes them. */
    @Transactional
    public List<UUID> heldAbout(UUID person) {
        register.hold(List.of(person));
        return register.about(kind, person, today()).stream().map(Look::id).toList();
    }

    /**
     * Pauses a campaign for somebody who no longer consents to it; the same cause pauses it once.
     * What is against a person needs no consent and is not ours to pause.
     */
    @Transactional
    public void pause(UUID id, LocalDate from, Cause cause, Provenance source) {
        Look<CampaignHead, CampaignAct, CampaignState> look =
                register.one(kind, id, today()).orElseThrow();
        boolean isDone =
                look.history().stream()
                        .map(Entry::cause)
                        .anyMatch(known ->
                                known != null && Objects.equals(known.eventId(), cause.eventId()));
        if (isDone || look.head().isHostile()) {
            return;
        }
        day(look, from)
                .ifPresent(day ->
                        register.effect(
                                kind,
                                id,
                                new Paused(PauseReason.CONSENT_WITHDRAWN),
                                FuzzyDate.day(day),
                                look.visibility(),
                                cause,
                                List.of(source)));
    }

    /** The day on which it has to stop: that day, or when it was launched after it. */
    private Optional<LocalDate> day(
            Look<CampaignHead, CampaignAct, CampaignState> look, LocalDate from) {
        if (isActive(look.id(), from)) {
            return Optional.of(from);
        }
        return look.folded().applied().stream()
                .filter(entry -> entry.act() instanceof Launched)
                .map(Entry::effectiveDay)
                .filter(day -> day.isAfter(from) && isActive(look.id(), day))
                .findFirst();
    }

    private boolean isActive(UUID id, LocalDate day) {
        return register.one(kind, id, today().asOf(day))
                .filter(then -> then.state().stage() == CampaignStage.ACTIVE)
                .isPresent();
    }

    private Lens today() {
        return register.today(Visibility.RESTRICTED);
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
