package org.habeas.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** What other features ask about a person's restrictions. */
@ApplicationScoped
public class Restrictions {
    private final Register register;
    private final RestrictionKind kind;

    Restrictions(Register register, RestrictionKind kind) {
        this.register = register;
        this.kind = kind;
    }

    /** A restriction in force. */
    public record Active(
            UUID restrictionId, RestrictionType type, @Nullable LocalDate expectedEnd) {}

    /** The active restrictions of a person, as far as this look may know. */
    public List<Active> activeOf(UUID person, Lens lens) {
        return register.about(kind, person, lens).stream()
                .filter(look -> look.state().active())
                .map(look -> new Active(look.id(), look.head().type(), look.state().expectedEnd()))
                .toList();
    }
}
