package org.habeas.cases.publishedcopy;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/** The fold of a published copy. */
final class PublishedCopyDocket implements DocketRules<PublishedCopyAct, PublishedCopyState> {
    private final String file;

    /**
     * @param file where the copy is to be had while it is given out
     */
    PublishedCopyDocket(String file) {
        this.file = file;
    }

    @Override
    public PublishedCopyState start() {
        return new PublishedCopyState(PublishedCopyStatus.NONE, null, null);
    }

    @Override
    public PublishedCopyState after(
            PublishedCopyState before, Entry<PublishedCopyAct> entry, Findings findings) {
        PublishedCopyStatus next =
                PublishedCopyTable.of(entry.act()).take(before.status(), entry, findings);
        return next == before.status()
                ? before
                : new PublishedCopyState(
                        next, entry.on(), next == PublishedCopyStatus.PUBLISHED ? file : null);
    }
}
