package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.habeas.cases.consent.ConsentScope;
import org.habeas.cases.consent.ConsentWithdrawn;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.event.Outbox;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/**
 * E.2: partners learn that they may no longer show or share something of a person, so that they
 * purge what they hold. The docket of the consents is RESTRICTED and tells nothing itself; so the
 * event is of the person's docket, at its own class, and names the person and the scopes only
 * ({@code docs/adr/0036}).
 */
@ApplicationScoped
class ConsentEndsAreTold {
    private final Register register;
    private final PersonKind kind;
    private final Outbox outbox;

    ConsentEndsAreTold(Register register, PersonKind kind, Outbox outbox) {
        this.register = register;
        this.kind = kind;
        this.outbox = outbox;
    }

    record Ended(List<ConsentScope> scopes) {}

    void on(@Observes ConsentWithdrawn withdrawn) {
        register.one(kind, withdrawn.person(), register.today(Visibility.PARTNER))
                .ifPresent(look -> tell(look, withdrawn.scopes()));
    }

    private void tell(Look<PersonHead, PersonAct, PersonState> look, List<ConsentScope> scopes) {
        String status = kind.status(look.state());
        outbox.append(
                new DomainEvent("consent-withdrawn", look.id(), new Ended(scopes)),
                new Change<>(
                        look.id(),
                        look.kind(),
                        look.head(),
                        look.visibility(),
                        look.folded(),
                        look.folded(),
                        null,
                        look.lens().asOf()),
                new Outbox.Words(status, status));
    }
}
