package org.habeas.advocacy.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose campaign it is, and for or against whom.
 *
 * @param publicationBasis why it may name its subjects ({@code domain-model.md INV-A-04})
 * @param publicInterest in which the public has an interest, where that is the basis
 * @param period when it was meant to run
 * @param url where its owner shows it
 * @param linkedCaseIds case files it is about, for staff
 */
record CampaignHead(
        @Size(min = 1, max = 500) String title,
        CampaignKind campaignKind,
        @Valid Owner owner,
        Stance stance,
        @Size(max = 500) List<UUID> subjects,
        @Nullable @Size(max = 300) String groupSubject,
        @Nullable @Size(max = 300) String place,
        @Nullable UUID reiterates,
        @Nullable @Size(max = 2000) String disclaimer,
        @Nullable PublicationBasis publicationBasis,
        @Nullable @Size(max = 2000) String publicInterest,
        @Nullable FuzzyDate period,
        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://.*") String url,
        @Size(max = 500) List<UUID> linkedCaseIds) {

    /** What form it takes. */
    enum CampaignKind {
        CAMPAIGN,
        PUBLIC_APPEAL,
        COLLECTIVE_COMPLAINT,
        LETTER_ACTION,
        REPORT_WITH_DEMANDS
    }

    /** On whose side it is. */
    enum Stance {
        SUPPORTS_SUBJECT,
        OPPOSES_SUBJECT,
        SUPPORTS_GROUP,
        POLICY
    }

    /** Why a campaign may name people. */
    enum PublicationBasis {
        CONSENT,
        PUBLIC_SOURCE,
        PUBLIC_INTEREST
    }

    /** Who runs it. */
    record Owner(@Size(min = 1, max = 300) String name, @Nullable UUID organisationId) {}

    CampaignHead {
        subjects = List.copyOf(subjects);
        linkedCaseIds = List.copyOf(linkedCaseIds);
    }

    /** Case files are our own work. */
    CampaignHead withoutCases() {
        return new CampaignHead(
                title,
                campaignKind,
                owner,
                stance,
                subjects,
                groupSubject,
                place,
                reiterates,
                disclaimer,
                publicationBasis,
                publicInterest,
                period,
                url,
                List.of());
    }

    /** A campaign that may not be shown now: that there is one, and what became of it. */
    CampaignHead withheld() {
        return new CampaignHead(
                "",
                campaignKind,
                owner,
                stance,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** A campaign against a person is material about its owner, never ours (INV-A-02). */
    boolean isHostile() {
        return stance == Stance.OPPOSES_SUBJECT;
    }

    boolean namesPeopleWithoutBasis() {
        return !subjects.isEmpty()
                && (publicationBasis == null
                        || (publicationBasis == PublicationBasis.PUBLIC_INTEREST
                                && publicInterest == null));
    }

    @Override
    public String toString() {
        return "CampaignHead[" + campaignKind + " " + stance + "]";
    }
}
