package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** The sources of the entry that a deadline runs from; of another service's none. */
@ApplicationScoped
class StartSources {
    private final Bearers bearers;
    private final Register register;

    StartSources(Bearers bearers, Register register) {
        this.bearers = bearers;
        this.register = register;
    }

    List<Provenance> of(Deadline deadline) {
        return bearers.of(deadline.docketKind()).map(kind -> of(kind, deadline)).orElse(List.of());
    }

    private <H extends Record, A extends Act, S> List<Provenance> of(
            DocketKind<H, A, S> kind, Deadline deadline) {
        return register
                .one(kind, deadline.docketId(), register.today(Visibility.RESTRICTED))
                .map(Look::history)
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.id().equals(deadline.entryId()))
                .map(Entry::sources)
                .findFirst()
                .orElse(List.of());
    }
}
