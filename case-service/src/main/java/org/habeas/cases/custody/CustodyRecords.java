package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Records on custody records what other services have told. */
@ApplicationScoped
class CustodyRecords {
    private final Register register;
    private final CustodyKind kind;

    CustodyRecords(Register register, CustodyKind kind) {
        this.register = register;
        this.kind = kind;
    }

    /** Records the effect of a rule on the person's custody record, which is opened if need be. */
    void record(String rule, Incoming event, CustodyAct act) {
        Look<CustodyHead, CustodyAct, CustodyState> record =
                find(event.person(), today()).orElseGet(() -> open(rule, event));
        register.effect(
                kind,
                record.id(),
                act,
                event.when(),
                event.visibility().and(record.visibility()),
                event.cause(rule),
                List.of(Provenance.titled("extradition-service")));
    }

    /** The status on the day of the event, as far as anybody knows it. */
    CustodyStatus statusAt(Incoming event) {
        Lens today = today();
        LocalDate day = event.when().effectiveDay().orElse(today.asOf());
        return find(event.person(), today.asOf(day))
                .map(look -> look.state().status())
                .orElse(CustodyStatus.UNKNOWN);
    }

    private Look<CustodyHead, CustodyAct, CustodyState> open(String rule, Incoming event) {
        UUID person = event.person();
        UUID id =
                UUID.nameUUIDFromBytes(
                        ("custody-records/" + person).getBytes(StandardCharsets.UTF_8));
        register.openAsEffect(
                kind, id, new CustodyHead(person), event.visibility(), event.cause(rule));
        return register.one(kind, id, today()).orElseThrow();
    }

    /** The person's custody record as anybody knows it, if there is one. */
    Optional<Look<CustodyHead, CustodyAct, CustodyState>> of(UUID person) {
        return find(person, today());
    }

    private Optional<Look<CustodyHead, CustodyAct, CustodyState>> find(UUID person, Lens lens) {
        return register.about(kind, person, lens).stream().findFirst();
    }

    private Lens today() {
        return register.today(Visibility.RESTRICTED);
    }
}
