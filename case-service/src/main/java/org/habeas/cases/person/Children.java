package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.cases.Minors;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;

/** Tells the other features who is registered as a child. */
@ApplicationScoped
class Children implements Minors {
    private final Register register;
    private final PersonKind kind;

    Children(Register register, PersonKind kind) {
        this.register = register;
        this.kind = kind;
    }

    @Override
    public boolean isMinor(UUID person) {
        return register.one(kind, person, register.today(Visibility.RESTRICTED))
                .map(look -> look.head().mayBeChild())
                .orElse(false);
    }
}
