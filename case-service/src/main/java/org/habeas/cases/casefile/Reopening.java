package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.habeas.cases.casefile.CaseFileAct.Closed;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;

/**
 * Whether a closed file has got a reason to be open that it had not when it was closed ({@code
 * domain-model.md SM-7}: new arrest, request, alert, restriction).
 */
@ApplicationScoped
class Reopening {
    /** Marks the files that are due, for our own list only. */
    static final String DUE = "reopening_due";

    private final OpenReasons reasons;

    Reopening(OpenReasons reasons) {
        this.reasons = reasons;
    }

    /** Only with full sight; nobody else's list has the mark. */
    boolean isDue(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return look.lens().clearance() == Visibility.RESTRICTED && newReason(look).isPresent();
    }

    /** A reason that has come up since the file was closed. */
    Optional<Reason> newReason(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return closing(look)
                .flatMap(closing -> {
                    Lens then =
                            new Lens(
                                    look.lens().asOf(),
                                    closing.recordedAt(),
                                    look.lens().clearance());
                    List<Reason> known = reasons.of(look.head(), then);
                    return reasons.of(look.head(), look.lens()).stream()
                            .filter(now -> known.stream().noneMatch(now::isSame))
                            .findFirst();
                });
    }

    /** Whether the reader of the lens knows of this reason. */
    boolean knows(CaseFileHead head, Reason reason, Lens lens) {
        return reasons.of(head, lens).stream().anyMatch(reason::isSame);
    }

    private static Optional<Entry<CaseFileAct>> closing(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return look.state().isClosed()
                ? look.folded().applied().reversed().stream()
                        .filter(entry -> entry.act() instanceof Closed)
                        .findFirst()
                : Optional.empty();
    }
}
