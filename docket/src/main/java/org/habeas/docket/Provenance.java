package org.habeas.docket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from: which document, when it spoke, in which words ({@code domain-model.md
 * D.1}).
 *
 * @param reliability of the source itself, 1 (highly reliable) to 5 (highly unreliable), HURIDOCS
 *     micro-thesaurus 42
 * @param quote short and verbatim
 * @param sourceTerm the legal word as printed
 * @param independenceGroup sources that copy each other share one group and count once
 * @param sourceId the docket of the source document, if it has one
 * @param method how the fact came out of the source
 * @param dateBasis whether the source states its date or we infer it
 */
public record Provenance(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable FuzzyDate publishedOn,
        @Nullable SourceKind kind,
        @Nullable String locator,
        @Nullable String quote,
        @Nullable String sourceTerm,
        @Nullable Attribution attribution,
        @Nullable Credibility credibility,
        @Nullable Integer reliability,
        @Nullable String independenceGroup,
        @Nullable UUID sourceId,
        @Nullable Method method,
        @Nullable DateBasis dateBasis) {

    /** How a fact came out of its source. */
    public enum Method {
        EXTRACTED_BY_PERSON,
        EXTRACTED_BY_TOOL,
        SUBMITTED_BY_PARTNER,
        DIRECT_INTERVIEW,
        OFFICIAL_DOCUMENT
    }

    /** A source that has no docket of its own. */
    public Provenance(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable FuzzyDate publishedOn,
            @Nullable SourceKind kind,
            @Nullable String locator,
            @Nullable String quote,
            @Nullable String sourceTerm,
            @Nullable Attribution attribution,
            @Nullable Credibility credibility,
            @Nullable Integer reliability,
            @Nullable String independenceGroup) {
        this(
                title,
                publisher,
                url,
                publishedOn,
                kind,
                locator,
                quote,
                sourceTerm,
                attribution,
                credibility,
                reliability,
                independenceGroup,
                null,
                null,
                null);
    }

    /** A source known by its title only. */
    public static Provenance titled(String title) {
        return new Provenance(
                title, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether it says where to look: by title, by address or by its docket. */
    public boolean tellsWhere() {
        return isSaid(title) || isSaid(url) || sourceId != null;
    }

    /** The same source with what it names changed. */
    public Provenance naming(@Nullable UUID source, @Nullable Attribution sayer) {
        return new Provenance(
                title,
                publisher,
                url,
                publishedOn,
                kind,
                locator,
                quote,
                sourceTerm,
                sayer,
                credibility,
                reliability,
                independenceGroup,
                source,
                method,
                dateBasis);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** A report that quotes a ruling is a report: what the source is goes before how we got it. */
    boolean isOfficial() {
        return kind == null ? method == Method.OFFICIAL_DOCUMENT : kind.isOfficial();
    }

    Credibility credibilityOrUnknown() {
        return credibility == null ? Credibility.UNKNOWN : credibility;
    }

    /** An ungraded source stands in the middle: 3, unsure. */
    int reliabilityOrUnsure() {
        return reliability == null ? 3 : reliability;
    }

    @Override
    public String toString() {
        return "Provenance[" + kind + "]";
    }
}
