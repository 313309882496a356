package org.habeas.advocacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.campaign.CampaignChanged;
import org.habeas.advocacy.campaign.Campaigns;
import org.habeas.docket.Cause;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/**
 * Who withdraws the consent to a campaign stops it, also one that is recorded afterwards ({@code
 * domain-model.md E.2, INV-A-04}). A person takes it up again.
 */
@ApplicationScoped
class WithdrawnConsentPausesCampaigns implements Reaction {
    private static final String SCOPE = "campaign";

    private final ConsentEnds ends;
    private final Campaigns campaigns;

    WithdrawnConsentPausesCampaigns(ConsentEnds ends, Campaigns campaigns) {
        this.ends = ends;
        this.campaigns = campaigns;
    }

    private record Ended(List<String> scopes) {}

    @Override
    public String rule() {
        return "INV-A-04";
    }

    @Override
    public Set<String> to() {
        return Set.of("consent-withdrawn");
    }

    @Override
    @Transactional
    public void on(Incoming event) {
        UUID person = event.personId();
        if (person == null || !event.as(Ended.class).scopes().contains(SCOPE)) {
            return;
        }
        List<UUID> about = campaigns.heldAbout(person);
        ConsentEnd end = keep(event, person);
        about.forEach(id -> pause(id, end));
    }

    @Override
    public void replay(Incoming event) {
        UUID person = event.personId();
        if (person != null && event.as(Ended.class).scopes().contains(SCOPE)) {
            keep(event, person);
        }
    }

    private ConsentEnd keep(Incoming event, UUID person) {
        if (ends.findByIdOptional(event.id()).isEmpty()) {
            ends.persistAndFlush(
                    new ConsentEnd(event.id(), person, day(event), event.visibility()));
        }
        return ends.findById(event.id());
    }

    /** The event tells no day: the consent ended when it was told. */
    private static LocalDate day(Incoming event) {
        return event.when()
                .effectiveDay()
                .orElseGet(() -> event.at().atZone(ZoneOffset.UTC).toLocalDate());
    }

    void look(@Observes CampaignChanged change) {
        ends.of(change.subjects()).forEach(end -> pause(change.campaignId(), end));
    }

    private void pause(UUID campaign, ConsentEnd end) {
        campaigns.pause(
                campaign,
                end.ended(),
                cause(campaign, end),
                Provenance.titled("consent to a campaign withdrawn"));
    }

    /** A campaign about many does not tell the public which of them. */
    private Cause cause(UUID campaign, ConsentEnd end) {
        boolean isPublic = end.visibility() == Visibility.PUBLIC;
        return new Cause(
                rule(), end.eventId(), "case", isPublic ? end.personId() : campaign, end.eventId());
    }
}
