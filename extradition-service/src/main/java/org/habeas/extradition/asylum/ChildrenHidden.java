package org.habeas.extradition.asylum;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Folded;
import org.habeas.extradition.asylum.AsylumHead.Applicant;
import org.habeas.platform.register.Look;

/**
 * A look at an application without its children, of whom only named persons may learn (E.3).
 * Entries that name a child are of the strictest class anyway.
 */
final class ChildrenHidden {
    private ChildrenHidden() {}

    static Look<AsylumHead, AsylumAct, AsylumState> of(
            Look<AsylumHead, AsylumAct, AsylumState> look) {
        Set<UUID> children = children(look.head());
        if (children.isEmpty()) {
            return look;
        }
        Folded<AsylumAct, AsylumState> folded = look.folded();
        AsylumState others =
                new AsylumState(
                        folded.state().applicants().stream()
                                .filter(claim -> !children.contains(claim.personId()))
                                .toList());
        return new Look<>(
                look.id(),
                look.kind(),
                look.version(),
                look.head().withoutChildren(),
                look.visibility(),
                look.history(),
                new Folded<>(
                        others,
                        folded.restsOn(),
                        folded.applied(),
                        folded.contradictions(),
                        folded.expectations(),
                        folded.findings(),
                        folded.nextChange()),
                look.lens());
    }

    static Set<UUID> children(AsylumHead head) {
        return head.applicants().stream()
                .filter(Applicant::isChild)
                .map(Applicant::personId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
