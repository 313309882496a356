package org.habeas.cases.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.incident.IncidentAct;
import org.habeas.cases.incident.IncidentHead;
import org.habeas.cases.incident.IncidentState;
import org.habeas.cases.incident.Investigations;
import org.habeas.cases.person.Matter;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Words;
import org.habeas.platform.event.Rule;

/** a death in custody, or one that nobody has cleared up, does not close a file. */
@Rule(
        value = "R-14",
        when = {"person-died-in-custody"},
        then = "The case file stays open for the reason death_unresolved.")
final class DeathKeepsFileOpen {
    private DeathKeepsFileOpen() {}

    static Stream<Reason> of(PersonFile file) {
        return Stream.concat(inCustody(file), unresolved(file));
    }

    private static Stream<Reason> inCustody(PersonFile file) {
        return file.custody().stream()
                .filter(matter -> matter.state().status() == CustodyStatus.DECEASED_IN_CUSTODY)
                .map(matter ->
                        OpenReasons.reason(
                                OpenReason.DEATH_UNRESOLVED,
                                file,
                                matter,
                                Words.of(matter.state().status()),
                                matter.state().now().from(),
                                matter.state().now().since()));
    }

    private static Stream<Reason> unresolved(PersonFile file) {
        List<Matter<IncidentHead, IncidentAct, IncidentState>> incidents =
                file.of(IncidentAct.class);
        return incidents.stream()
                .filter(matter -> Investigations.isUnresolvedDeath(file.ids(), matter.state()))
                .map(matter ->
                        OpenReasons.reason(
                                OpenReason.DEATH_UNRESOLVED,
                                file,
                                matter,
                                Words.of(matter.state().violationStatus()),
                                matter.state().since(),
                                OpenReasons.newest(matter)));
    }
}
