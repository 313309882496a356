package org.habeas.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.evidence.EvidenceAct.PublishedCopyReleased;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.EntryRequest;
import org.habeas.platform.problem.Refusal;

/** What is refused at the door although the fold would only find it out of place. */
@ApplicationScoped
class Releasing {
    private final Attaching attaching;

    Releasing(Attaching attaching) {
        this.attaching = attaching;
    }

    /** Only sending a file in, or reading it again, records that this was done. */
    static void refuseMadeUp(Collection<EntryRequest<EvidenceAct>> requests) {
        boolean madeUp =
                requests.stream()
                        .map(EntryRequest::act)
                        .anyMatch(act ->
                                act instanceof EvidenceAct.Attached
                                        || act instanceof EvidenceAct.Verified);
        if (madeUp) {
            throw Refusal.invalid(
                    "recorded-by-doing",
                    "/act/kind",
                    "This is recorded by sending the file in, or by asking for its verification.");
        }
    }

    /** A copy that does not exist, or may not be shown, is not released by mistake. */
    void admit(UUID item, EvidenceAct act, Visibility clearance) {
        if (!(act instanceof PublishedCopyReleased told)) {
            return;
        }
        EvidenceState state = attaching.state(item, clearance);
        if (SensitivityFlag.forbidsRelease(state.sensitivity())) {
            throw EvidenceKind.neverPublic();
        }
        if (state.copy(told.sha256()).isEmpty()) {
            throw Refusal.invalid(
                    "no-such-copy", "/act/sha256", "No published copy of this item has that hash.");
        }
    }
}
