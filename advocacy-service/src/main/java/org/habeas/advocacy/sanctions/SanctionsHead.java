package org.habeas.advocacy.sanctions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * Who proposes which measure against whom, for what was done to whom.
 *
 * @param targetCategories whom it is to hit, in words that name nobody
 * @param addressees who is asked to decide
 * @param subjects whose cases it is about
 * @param publicationBasis why their cases may be shown beside it; without one it stays with staff
 * @param linkedIncidentIds the acts that it answers, in the register of cases
 * @param caseFileIds the case files that it answers
 * @param publicationId the publication that it stands in
 */
public record SanctionsHead(
        @Size(min = 1, max = 500) String title,
        Measure measure,
        @Valid Proposer proposer,
        @Nullable @Size(max = 500) String legalBasis,
        @Size(max = 50) List<@Size(min = 1, max = 500) String> targetCategories,
        @Size(max = 200) List<@Valid Addressee> addressees,
        @Size(max = 500) List<UUID> subjects,
        @Nullable PublicationBasis publicationBasis,
        @Size(max = 200) List<UUID> linkedIncidentIds,
        @Size(max = 200) List<UUID> caseFileIds,
        @Nullable UUID publicationId,
        @Size(max = 50) List<UUID> campaignIds) {

    /** What is proposed. */
    public enum Measure {
        PERSONAL_SANCTIONS,
        TREATY_SUSPENSION,
        OTHER
    }

    /** Why a proposal may be shown with those whose cases it is about. */
    public enum PublicationBasis {
        CONSENT,
        PUBLIC_SOURCE,
        PUBLIC_INTEREST
    }

    /** Who proposes. */
    public record Proposer(@Size(min = 1, max = 300) String name, @Nullable UUID organisationId) {}

    /** A State, or a group of States by its name. */
    public record Addressee(@Nullable @State String state, @Nullable @Size(max = 300) String name) {
        boolean isNobody() {
            return state == null && (name == null || name.isBlank());
        }
    }

    public SanctionsHead {
        targetCategories = List.copyOf(targetCategories);
        addressees = List.copyOf(addressees);
        subjects = subjects.stream().distinct().toList();
        linkedIncidentIds = linkedIncidentIds.stream().distinct().toList();
        caseFileIds = caseFileIds.stream().distinct().toList();
        campaignIds = campaignIds.stream().distinct().toList();
    }

    boolean namesPeopleWithoutBasis() {
        return !subjects.isEmpty() && publicationBasis == null;
    }

    /** The same without dockets of which only another service knows who may know of them. */
    SanctionsHead withoutLinks() {
        return new SanctionsHead(
                title,
                measure,
                proposer,
                legalBasis,
                targetCategories,
                addressees,
                subjects,
                publicationBasis,
                List.of(),
                List.of(),
                publicationId,
                campaignIds);
    }

    /** The dockets of this service that it names, each by its JSON Pointer. */
    Map<String, UUID> named() {
        Map<String, UUID> named = new LinkedHashMap<>();
        if (publicationId != null) {
            named.put("/publication_id", publicationId);
        }
        for (int i = 0; i < campaignIds.size(); i++) {
            named.put("/campaign_ids/" + i, campaignIds.get(i));
        }
        return named;
    }

    @Override
    public String toString() {
        return "SanctionsHead[" + measure + "]";
    }
}
