package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.person.PersonAct.MergeReversed;
import org.habeas.cases.person.PersonAct.MergedInto;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.Reader;

/**
 * Says no to a merge that cannot be. Merging is done by reviewers, with a reason, never by a
 * machine; they see every docket, so a person they may not see is one that does not exist.
 */
@ApplicationScoped
class Merging {
    private static final String INTO = "/act/into";

    private final Register register;
    private final Reader reader;

    Merging(Register register, Reader reader) {
        this.register = register;
        this.reader = reader;
    }

    /** Whether what was recorded or taken back makes one person of two, or two of one. */
    static boolean isConcernedBy(Change<PersonHead, PersonAct, PersonState> change) {
        Entry<PersonAct> entry = change.entry();
        return entry != null
                && (entry.act() instanceof MergedInto
                        || entry.act() instanceof MergeReversed
                        || !before(change).equals(after(change)));
    }

    private static Optional<UUID> before(Change<PersonHead, PersonAct, PersonState> change) {
        return change.from().mergedInto();
    }

    private static Optional<UUID> after(Change<PersonHead, PersonAct, PersonState> change) {
        return change.to().mergedInto();
    }

    /** Refuses, and with it undoes the transaction. */
    void check(PersonKind kind, Change<PersonHead, PersonAct, PersonState> change) {
        if (reader.clearance() != Visibility.RESTRICTED) {
            throw Refusal.forbidden("merge-by-reviewers", "Only reviewers merge persons.");
        }
        Entry<PersonAct> entry = change.entry();
        if (entry == null || entry.retractedAt() != null) {
            return;
        }
        if (entry.act() instanceof MergedInto merge) {
            checkMerge(kind, change, merge);
        } else if (entry.act() instanceof MergeReversed) {
            checkReversal(change, entry);
        }
    }

    private void checkMerge(
            PersonKind kind, Change<PersonHead, PersonAct, PersonState> change, MergedInto merge) {
        if (merge.into().equals(change.docketId())) {
            throw Refusal.invalid("merge-with-itself", INTO, "A person is merged into another.");
        }
        if (before(change).isPresent() && !isCorrection(change)) {
            throw Refusal.conflict(
                    "already-merged", "This person is merged already; reverse that first.");
        }
        Lens lens = register.today(Visibility.RESTRICTED);
        if (register.one(kind, merge.into(), lens).isEmpty()) {
            throw Refusal.invalid("unknown-person", INTO, "There is no such person.");
        }
        UUID at = merge.into();
        while (!at.equals(change.docketId())) {
            Optional<UUID> next = register.one(kind, at, lens).flatMap(Merging::target);
            if (next.isEmpty()) {
                return;
            }
            at = next.get();
        }
        throw Refusal.invalid(
                "merge-cycle", INTO, "That person is merged, by way of others, into this one.");
    }

    private static boolean isCorrection(Change<PersonHead, PersonAct, PersonState> change) {
        return change.entry() != null && change.entry().corrects() != null;
    }

    private static Optional<UUID> target(Look<PersonHead, PersonAct, PersonState> look) {
        return Merges.target(look.history(), look.lens());
    }

    /** A reversal that some cannot see would leave them with a merge that no longer holds. */
    private static void checkReversal(
            Change<PersonHead, PersonAct, PersonState> change, Entry<PersonAct> reversal) {
        Entry<PersonAct> merge =
                change.from()
                        .mergedBy()
                        .orElseThrow(
                                () -> Refusal.conflict("not-merged", "This person is not merged."));
        if (!merge.visibility().mayRead(reversal.visibility())) {
            throw Refusal.invalid(
                    "reversal-hidden",
                    "/visibility",
                    "Whoever may see the merge must be told that it is reversed.");
        }
    }
}
