package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.asylum.Shelters;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Which of the matters that a proceeding names a reader may know of. */
@ApplicationScoped
class KnownLinks {
    private final Register register;
    private final Shelters shelters;
    private final Instance<ExtraditionProceedings> kind;

    KnownLinks(Register register, Shelters shelters, Instance<ExtraditionProceedings> kind) {
        this.register = register;
        this.shelters = shelters;
        this.kind = kind;
    }

    /** Without links to proceedings that the reader of the look may not know of. */
    Look<ExtraditionHead, ExtraditionAct, ExtraditionState> only(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        ExtraditionHead head = look.head();
        Visibility reader = look.lens().clearance();
        UUID repeated = head.repeatOf();
        return new Look<>(
                look.id(),
                look.kind(),
                look.version(),
                head.linked(
                        repeated != null && mayKnow(repeated, reader) ? repeated : null,
                        head.concurrentWith().stream().filter(id -> mayKnow(id, reader)).toList()),
                look.visibility(),
                look.history(),
                look.folded(),
                look.lens());
    }

    /** Whether an event may name it. */
    boolean mayBeTold(UUID id) {
        return shelters.mayBeTold(id) && mayKnow(id, Visibility.PARTNER);
    }

    /** An id that is not (yet) one of our proceedings tells nothing. */
    private boolean mayKnow(UUID id, Visibility clearance) {
        return register.one(kind.get(), id, register.today(Visibility.RESTRICTED))
                .map(Look::visibility)
                .map(clearance::mayRead)
                .orElse(true);
    }
}
