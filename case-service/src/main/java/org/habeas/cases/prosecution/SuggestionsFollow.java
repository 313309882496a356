package org.habeas.cases.prosecution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.habeas.cases.restriction.RestrictionMoved;
import org.habeas.platform.register.Register;

/** Writes a proceeding anew when a restriction that names it has changed. */
@ApplicationScoped
public class SuggestionsFollow {
    private final Register register;
    private final ProsecutionKind kind;

    SuggestionsFollow(Register register, ProsecutionKind kind) {
        this.register = register;
        this.kind = kind;
    }

    void on(@Observes RestrictionMoved moved) {
        if (moved.proceedingId() != null) {
            register.rewrite(kind, moved.proceedingId());
        }
    }
}
