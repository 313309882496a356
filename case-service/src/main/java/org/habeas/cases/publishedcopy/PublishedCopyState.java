package org.habeas.cases.publishedcopy;

import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How a published copy stands.
 *
 * @param since when it came to stand so
 * @param file where it is to be had, while it is given out
 */
public record PublishedCopyState(
        PublishedCopyStatus status, @Nullable FuzzyDate since, @Nullable String file) {}
