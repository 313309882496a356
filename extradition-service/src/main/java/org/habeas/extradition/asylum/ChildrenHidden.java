package org.habeas.extradition.asylum;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.extradition.asylum.AsylumHead.Applicant;
import org.habeas.platform.register.Look;

/** A look at an application without its children, whom only named persons may learn of (E.3). */
final class ChildrenHidden {
    private final Set<UUID> children;

    private ChildrenHidden(Set<UUID> children) {
        this.children = children;
    }

    static Look<AsylumHead, AsylumAct, AsylumState> of(
            Look<AsylumHead, AsylumAct, AsylumState> look) {
        Set<UUID> children =
                look.head().applicants().stream()
                        .filter(Applicant::isChild)
                        .map(Applicant::personId)
                        .collect(Collectors.toUnmodifiableSet());
        return children.isEmpty() ? look : new ChildrenHidden(children).from(look);
    }

    private Look<AsylumHead, AsylumAct, AsylumState> from(
            Look<AsylumHead, AsylumAct, AsylumState> look) {
        Folded<AsylumAct, AsylumState> folded = look.folded();
        List<Claim> others =
                folded.state().applicants().stream()
                        .filter(claim -> !children.contains(claim.personId()))
                        .toList();
        return new Look<>(
                look.id(),
                look.kind(),
                look.version(),
                look.head().withoutChildren(),
                look.visibility(),
                look.history().stream()
                        .filter(entry -> !isOnlyOfChildren(entry.act()))
                        .map(this::without)
                        .toList(),
                new Folded<>(
                        new AsylumState(others),
                        folded.restsOn(),
                        folded.applied().stream()
                                .filter(entry -> !isOnlyOfChildren(entry.act()))
                                .toList(),
                        folded.contradictions(),
                        folded.expectations(),
                        folded.findings(),
                        folded.nextChange()),
                look.lens());
    }

    private boolean isOnlyOfChildren(AsylumAct act) {
        return !act.persons().isEmpty() && children.containsAll(act.persons());
    }

    private Entry<AsylumAct> without(Entry<AsylumAct> entry) {
        return new Entry<>(
                entry.id(),
                Persons.only(entry.act(), person -> !children.contains(person)),
                entry.on(),
                entry.visibility(),
                entry.standing(),
                entry.sources(),
                entry.recordedAt(),
                entry.retractedAt(),
                entry.corrects(),
                entry.cause());
    }
}
