package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Bears;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Counts the deadlines of a docket of this service anew and stores them. */
@ApplicationScoped
class Counted {
    private final Bearers bearers;
    private final Register register;
    private final Storing storing;

    Counted(Bearers bearers, Register register, Storing storing) {
        this.bearers = bearers;
        this.register = register;
        this.storing = storing;
    }

    /** Nothing if dockets of this kind bear no limits. */
    void count(String kindName, UUID docket) {
        bearers.of(kindName).ifPresent(kind -> count(kind, docket));
    }

    /** Whoever records about the persons of the docket waits until this transaction ends. */
    void hold(String kindName, UUID docket) {
        bearers.of(kindName).ifPresent(kind -> hold(kind, docket));
    }

    private <H extends Record, A extends Act, S> void hold(DocketKind<H, A, S> kind, UUID id) {
        List<UUID> persons =
                register.one(kind, id, register.today(Visibility.RESTRICTED))
                        .map(look -> kind.subjects(look.head()))
                        .orElse(List.of());
        register.hold(persons.isEmpty() ? List.of(id) : persons);
    }

    private <H extends Record, A extends Act, S> void count(DocketKind<H, A, S> kind, UUID id) {
        Optional<Look<H, A, S>> whole =
                register.one(kind, id, register.today(Visibility.RESTRICTED));
        whole.ifPresent(look -> store(kind, Bearers.bears(kind), look));
    }

    private <H extends Record, A extends Act, S> void store(
            DocketKind<H, A, S> kind, Bears<H, A, S> bears, Look<H, A, S> look) {
        Limits<H, A, S> limits = new Limits<>(kind, bears, look);
        storing.begin(look.id());
        for (Visibility clearance : Visibility.values()) {
            if (Visibility.PARTNER.compareTo(clearance) <= 0) {
                storing.store(clearance, limits.turns(clearance));
            }
        }
        storing.end(look.id(), kind.subjects(look.head()), look.visibility());
    }
}
