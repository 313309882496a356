package org.habeas.cases.publishedcopy;

import org.habeas.docket.Act;

/** What happens to a published copy. */
public sealed interface PublishedCopyAct extends Act {
    /** A reviewer released it. */
    record Published() implements PublishedCopyAct {}

    /** It is no longer given out. */
    record Withdrawn() implements PublishedCopyAct {}
}
