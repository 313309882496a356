package org.habeas.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.habeas.cases.publishedcopy.PublishedCopies;
import org.habeas.cases.publishedcopy.PublishedCopyHead;
import org.habeas.docket.Entry;
import org.habeas.docket.Words;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** Follows a release with what the public sees of it, and a withdrawal with its end. */
@ApplicationScoped
class ReleasedCopies {
    private final PublishedCopies copies;
    private final StoredFiles files;

    ReleasedCopies(PublishedCopies copies, StoredFiles files) {
        this.copies = copies;
        this.files = files;
    }

    void follow(Change<EvidenceHead, EvidenceAct, EvidenceState> change) {
        Release before = change.from().release();
        Release after = change.to().release();
        UUID was = before == null ? null : before.entry();
        UUID is = after == null ? null : after.entry();
        if (Objects.equals(was, is)) {
            return;
        }
        files.release(change.docketId(), after == null ? null : after.file().file());
        end(change, before);
        if (after != null) {
            copies.publish(head(change, after), after.on(), after.entry());
        }
    }

    /** A release that was itself taken back has taken its copy back with it. */
    private void end(
            Change<EvidenceHead, EvidenceAct, EvidenceState> change, @Nullable Release before) {
        Entry<EvidenceAct> because = change.entry();
        if (before == null || because == null || because.id().equals(before.entry())) {
            return;
        }
        copies.withdraw(change.docketId(), before.entry(), because.on(), because.id());
    }

    private static PublishedCopyHead head(
            Change<EvidenceHead, EvidenceAct, EvidenceState> change, Release release) {
        return new PublishedCopyHead(
                change.docketId(),
                release.words().personIds(),
                Words.of(change.head().type()),
                release.words().title(),
                release.words().credit(),
                release.file().mediaType(),
                release.file().sha256(),
                release.file().size());
    }
}
