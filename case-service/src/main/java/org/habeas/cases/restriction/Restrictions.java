package org.habeas.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
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

    /** A restriction that names a proceeding. */
    public record Based(
            UUID restrictionId,
            RestrictionType type,
            @Nullable RestrictionBasis basis,
            @Nullable String sentence,
            RestrictionStatus status) {}

    /** The restrictions of a person that name a proceeding, as far as this look may know. */
    public List<Based> basedOn(UUID proceeding, UUID person, Lens lens) {
        return register.about(kind, person, lens).stream()
                .filter(look -> proceeding.equals(look.head().proceedingId()))
                .map(look ->
                        new Based(
                                look.id(),
                                look.head().type(),
                                look.head().basis(),
                                look.head().sentence(),
                                look.state().status()))
                .toList();
    }

    /** Writes the restrictions anew that name a proceeding, which may be known only now. */
    public void rewrite(UUID proceeding, UUID person) {
        basedOn(proceeding, person, register.today(Visibility.RESTRICTED))
                .forEach(based -> register.rewrite(kind, based.restrictionId()));
    }

    /** The active restrictions of a person, as far as this look may know. */
    public List<Active> activeOf(UUID person, Lens lens) {
        return register.about(kind, person, lens).stream()
                .filter(look -> look.state().active())
                .map(look -> new Active(look.id(), look.head().type(), look.state().expectedEnd()))
                .toList();
    }
}
