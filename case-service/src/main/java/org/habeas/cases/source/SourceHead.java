package org.habeas.cases.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.DateBasis;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.SourceKind;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What a source document says of itself.
 *
 * @param language BCP 47
 * @param publishedOn of unknown date for a publication that is known by its title only
 * @param quotes titles of documents that it quotes, such as a ruling inside a report
 * @param place where it was issued, as printed
 * @param publishedOnBasis whether the date is printed in it or inferred from its content
 * @param retrievedOn when we took it
 * @param authorPersonId a person of this register who wrote it
 * @param publisherId an organisation of this register that published it
 * @param quotesDocuments the next links of a chain of quotations
 * @param licence under which its text may be used
 * @param independenceGroup sources that copy each other share one group and count once
 */
record SourceHead(
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 300) String publisher,
        @Nullable @Size(max = 300) String author,
        @Nullable SourceKind sourceKind,
        @Nullable @Pattern(regexp = SourceHead.LANGUAGE) String language,
        @Nullable FuzzyDate publishedOn,
        @Nullable @URL @Size(max = 2000) String url,
        @Size(max = 100) List<@Size(max = 500) String> quotes,
        @Nullable @Size(max = 200) String place,
        @Nullable DateBasis publishedOnBasis,
        @Nullable LocalDate retrievedOn,
        @Nullable UUID authorPersonId,
        @Nullable UUID publisherId,
        @Size(max = 50) List<@Valid LanguageVersion> languageVersions,
        @Size(max = 100) List<@Valid QuotedDocument> quotesDocuments,
        @Size(max = 50) List<@Valid MediaCredit> mediaCredits,
        @Size(max = 200) List<@Valid Link> links,
        @Nullable @Size(max = 300) String licence,
        @Nullable @Size(max = 100) String independenceGroup) {
    static final String LANGUAGE = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*";

    /**
     * The same document in another language.
     *
     * @param language left out where the source tells only that there is one
     */
    record LanguageVersion(
            @Nullable @Pattern(regexp = LANGUAGE) String language,
            @Nullable @URL @Size(max = 2000) String url,
            @Nullable @Size(max = 300) String asPrinted) {}

    /**
     * A document that this one quotes.
     *
     * @param sourceId its own docket
     */
    record QuotedDocument(
            @NotBlank @Size(max = 500) String title,
            @Nullable UUID sourceId,
            @Nullable @Size(max = 300) String locator) {}

    /**
     * Who made a picture or a video, as printed.
     *
     * @param personId the photographer, if he or she has a docket
     */
    record MediaCredit(@NotBlank @Size(max = 300) String credit, @Nullable UUID personId) {}

    /**
     * A link in the document.
     *
     * @param target the address, or an empty text where the document has a link that leads nowhere
     */
    record Link(@NotBlank @Size(max = 300) String text, @URL @Size(max = 2000) String target) {}
}
