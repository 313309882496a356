package org.habeas.advocacy.publication;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was published.
 *
 * @param language of the text (BCP 47)
 * @param citesPersons whom of the register it is about
 * @param publicationBasis why those whom it cites may be shown beside a title that may name them;
 *     without one it stays with staff
 * @param campaignIds the campaigns that it belongs to
 */
record PublicationHead(
        PublicationKind publicationKind,
        @Size(min = 1, max = 500) String title,
        @Nullable @Size(max = 300) String author,
        @Nullable @Size(max = 300) String publisher,
        @Nullable @Pattern(regexp = "https?://.{1,1990}") String url,
        @Nullable @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
        @Size(max = 500) List<UUID> citesPersons,
        @Nullable PublicationBasis publicationBasis,
        @Size(max = 50) List<UUID> campaignIds) {

    /** What form it has. */
    enum PublicationKind {
        REPORT,
        ARTICLE,
        BOOK,
        COLLECTIVE_COMPLAINT,
        LIST,
        OTHER
    }

    /** Why a publication may be shown with the persons whom it cites. */
    enum PublicationBasis {
        CONSENT,
        PUBLIC_SOURCE,
        PUBLIC_INTEREST
    }

    PublicationHead {
        citesPersons = citesPersons.stream().distinct().toList();
        campaignIds = campaignIds.stream().distinct().toList();
    }

    boolean citesWithoutBasis() {
        return !citesPersons.isEmpty() && publicationBasis == null;
    }

    /** The dockets that it names, each by its JSON Pointer. */
    Map<String, UUID> named() {
        Map<String, UUID> named = new LinkedHashMap<>();
        for (int i = 0; i < campaignIds.size(); i++) {
            named.put("/campaign_ids/" + i, campaignIds.get(i));
        }
        return named;
    }

    @Override
    public String toString() {
        return "PublicationHead[" + publicationKind + "]";
    }
}
