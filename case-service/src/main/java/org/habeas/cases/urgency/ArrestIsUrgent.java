package org.habeas.cases.urgency;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyHead;
import org.habeas.cases.custody.CustodyState;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.person.Matter;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Cause;

/** while somebody is in extradition detention, hours count. */
final class ArrestIsUrgent {
    static final String RULE = "R-11";

    private ArrestIsUrgent() {}

    static Stream<Urgency> of(PersonFile file) {
        return file.custody().stream()
                .filter(m -> m.state().status() == CustodyStatus.EXTRADITION_DETENTION)
                .flatMap(m ->
                        Stream.ofNullable(m.state().now().since()).flatMap(entry -> of(m, entry)));
    }

    private static Stream<Urgency> of(
            Matter<CustodyHead, CustodyAct, CustodyState> matter, UUID arrest) {
        return matter.look().history().stream()
                .filter(entry -> entry.id().equals(arrest))
                .map(entry ->
                        new Urgency(
                                true,
                                entry.on(),
                                entry.visibility().and(matter.look().visibility()),
                                new Cause(RULE, null, "case", matter.look().id(), arrest),
                                List.copyOf(entry.sources())));
    }
}
