package org.habeas.docket;

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
        @Nullable String independenceGroup) {

    /** A source known by its title only. */
    public static Provenance titled(String title) {
        return new Provenance(
                title, null, null, null, null, null, null, null, null, null, null, null);
    }

    boolean isOfficial() {
        return kind != null && kind.isOfficial();
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
