package org.habeas.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;

/** What other features ask about consent before they show or send something. */
@ApplicationScoped
public class Consents {
    private final Register register;
    private final ConsentKind kind;

    Consents(Register register, ConsentKind kind) {
        this.register = register;
        this.kind = kind;
    }

    /**
     * Whether the person allows it, both today and on the day of the lens as known at its instant:
     * who looks into the past finds nothing that has been withdrawn since. It is answered with full
     * sight, whoever asks; the answer is for our own decisions and not to be shown.
     */
    public boolean has(UUID person, ConsentScope scope, Lens lens) {
        Lens now = register.today(Visibility.RESTRICTED);
        return allows(person, scope, now)
                && allows(person, scope, lens.with(Visibility.RESTRICTED));
    }

    private boolean allows(UUID person, ConsentScope scope, Lens lens) {
        return register.about(kind, person, lens).stream()
                .anyMatch(look -> look.state().has(scope));
    }
}
