package org.habeas.cases.evidence;

import java.util.UUID;
import org.habeas.cases.evidence.EvidenceAct.PublishedCopyReleased;
import org.habeas.docket.FuzzyDate;

/**
 * The copy that is out.
 *
 * @param entry the release
 * @param words what was released with it
 */
record Release(UUID entry, FuzzyDate on, PublishedCopyReleased words, HeldFile file) {
    boolean isOf(String sha256) {
        return words.sha256().equals(sha256);
    }

    @Override
    public String toString() {
        return "Release[" + entry + "]";
    }
}
