package org.habeas.cases.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.SourceKind;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What a source document says of itself.
 *
 * @param language BCP 47
 * @param quotes titles of documents that it quotes, such as a ruling inside a report
 */
record SourceHead(
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 300) String publisher,
        @Nullable @Size(max = 300) String author,
        @Nullable SourceKind sourceKind,
        @Nullable @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*") String language,
        @Nullable FuzzyDate publishedOn,
        @Nullable @URL @Size(max = 2000) String url,
        @Size(max = 100) List<@Size(max = 500) String> quotes) {}
