package org.habeas.cases.publishedcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;

/** Gives out copies and takes them back, in the transaction of the release or withdrawal. */
@ApplicationScoped
public class PublishedCopies {
    /** The sources of the item may be people; the release names none. */
    private static final List<Provenance> SOURCES =
            List.of(Provenance.titled("Released by a reviewer"));

    private final Register register;
    private final PublishedCopyKind kind;

    PublishedCopies(Register register, PublishedCopyKind kind) {
        this.register = register;
        this.kind = kind;
    }

    /**
     * @param release the entry that released it
     */
    public void publish(PublishedCopyHead head, FuzzyDate on, UUID release) {
        Cause cause = cause(head.evidenceItemId(), release);
        UUID id = id(cause);
        register.openAsEffect(kind, id, head, Visibility.PUBLIC, cause);
        register.effect(
                kind, id, new PublishedCopyAct.Published(), on, Visibility.PUBLIC, cause, SOURCES);
    }

    /**
     * @param release the entry that had released it
     * @param because the entry that ends its being given out
     */
    public void withdraw(UUID evidenceItem, UUID release, FuzzyDate on, UUID because) {
        register.effect(
                kind,
                id(cause(evidenceItem, release)),
                new PublishedCopyAct.Withdrawn(),
                on,
                Visibility.PUBLIC,
                cause(evidenceItem, because),
                SOURCES);
    }

    /** Each release makes a copy of its own. */
    private static UUID id(Cause release) {
        return Register.derived(release, release.docketId(), "published-copy");
    }

    private static Cause cause(UUID evidenceItem, UUID entry) {
        return new Cause("released-copy", null, "case", evidenceItem, entry);
    }
}
