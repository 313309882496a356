package org.habeas.advocacy.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.AttributionKind;
import org.jspecify.annotations.Nullable;

/** What happens in a campaign; the order is the order within one day. */
sealed interface CampaignAct extends Act {
    /** Made public. */
    record Launched() implements CampaignAct {}

    /**
     * Its text in one language (BCP 47).
     *
     * @param publishedByOwner of a hostile campaign: whether its owner made it public
     * @param publicOffice of a hostile campaign: whether what it alleges concerns a public office
     */
    record TextPublished(
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
            @Size(min = 1, max = 20000) String text,
            @Nullable @Size(max = 2000) String url,
            @Nullable Boolean publishedByOwner,
            @Nullable Boolean publicOffice)
            implements CampaignAct {}

    /** Something its owner offers to the addressees, such as a list of witnesses. */
    record OfferMade(OfferKind offer, @Nullable @Size(max = 2000) String text)
            implements CampaignAct {}

    /** Letters or messages went out. */
    record LettersSent(
            SenderKind senderKind,
            @Nullable @Valid Count senderCount,
            @Nullable @Size(max = 2000) String text)
            implements CampaignAct {}

    /** A result that somebody puts down to the campaign: a claim, not a fact (INV-A-05). */
    record OutcomeClaimed(
            @Size(min = 1, max = 2000) String text,
            @Size(max = 50) List<@Valid ClaimedCause> claimedCauses,
            @Nullable @Size(max = 2000) String residual,
            List<UUID> demandIds)
            implements CampaignAct {
        public OutcomeClaimed {
            claimedCauses = List.copyOf(claimedCauses);
            demandIds = List.copyOf(demandIds);
        }
    }

    /** Stopped for a while. */
    record Paused(PauseReason reason) implements CampaignAct {}

    /** Taken up again. */
    record Resumed() implements CampaignAct {}

    /** Ended; a person says how, the register only proposes. */
    record Closed(CloseOutcome outcome, @Nullable @Size(max = 2000) String note)
            implements CampaignAct {}

    /** Legal staff agree that it asks for protection for somebody in public (INV-A-04). */
    record SignedOff(@Nullable @Size(max = 2000) String note) implements CampaignAct {}

    /** What those who follow it should know, such as the next occasion to raise it. */
    record Noted(@Size(min = 1, max = 4000) String text) implements CampaignAct {}

    /** What is offered. */
    enum OfferKind {
        WITNESS_LIST,
        EVIDENCE,
        EXPERT,
        LEGAL_HELP,
        OTHER
    }

    /** Who wrote. */
    enum SenderKind {
        SUPPORTER,
        PARLIAMENTARIAN,
        ORGANISATION
    }

    /** Why it is stopped. */
    enum PauseReason {
        CONSENT_WITHDRAWN,
        SECURITY,
        OTHER
    }

    /** How it ended. */
    enum CloseOutcome {
        WON,
        PARTIAL,
        LOST,
        OTHER
    }

    /** Why, as somebody says. */
    record ClaimedCause(
            @Size(min = 1, max = 2000) String text,
            AttributionKind by,
            @Nullable @Size(max = 300) String name) {}

    /** A number as exactly as the source gives it. */
    record Count(@PositiveOrZero BigDecimal value, @Nullable Qualifier qualifier) {}

    /** How exact a number is. */
    enum Qualifier {
        EXACT,
        AT_LEAST,
        MORE_THAN,
        APPROXIMATE,
        UP_TO,
        ORDER_OF_MAGNITUDE
    }
}
