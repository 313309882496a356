package org.habeas.cases.casefile;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One matter that keeps a file open.
 *
 * @param status the word for where the matter stands
 * @param entry the one that says so, if a docket of ours or of another service told it
 */
record Reason(
        OpenReason reason,
        UUID person,
        String docketKind,
        UUID docketId,
        String status,
        @Nullable FuzzyDate since,
        @Nullable UUID entry,
        List<Provenance> sources) {

    /** Whether it is the same matter, however far it has come. */
    boolean isSame(Reason other) {
        return reason == other.reason
                && docketId.equals(other.docketId)
                && person.equals(other.person);
    }

    String link() {
        return "/v1/" + docketKind + "/" + docketId;
    }
}
