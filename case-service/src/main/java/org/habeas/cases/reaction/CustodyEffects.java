package org.habeas.cases.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyHead;
import org.habeas.cases.custody.CustodyState;
import org.habeas.cases.person.PersonKind;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.SourceKind;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Records on a person's custody record what follows from an event of another service. */
@ApplicationScoped
class CustodyEffects {
    private final Register register;
    private final DocketKind<CustodyHead, CustodyAct, CustodyState> custody;
    private final PersonKind persons;

    CustodyEffects(
            Register register,
            DocketKind<CustodyHead, CustodyAct, CustodyState> custody,
            PersonKind persons) {
        this.register = register;
        this.custody = custody;
        this.persons = persons;
    }

    /** The same event has the same effect once. */
    void record(Incoming event, String rule, CustodyAct act) {
        Cause cause = event.cause(rule);
        register.effect(
                custody,
                recordOf(event, cause),
                act,
                event.when(),
                event.visibility(),
                cause,
                List.of(source(event)));
    }

    /** Every person has one custody record; it is opened when something is first known. */
    private UUID recordOf(Incoming event, Cause cause) {
        UUID person = event.person();
        Lens all = register.today(Visibility.RESTRICTED);
        return register.about(custody, person, all).stream()
                .findFirst()
                .map(Look::id)
                .orElseGet(() -> opened(person, event.visibility(), cause));
    }

    private UUID opened(UUID person, Visibility otherwise, Cause cause) {
        UUID id = Register.derived(new Cause("custody", null, "case", person, person), person, "");
        Visibility shown =
                register.one(persons, person, register.today(Visibility.RESTRICTED))
                        .map(Look::visibility)
                        .orElse(otherwise);
        register.openAsEffect(custody, id, new CustodyHead(person), shown, cause);
        return id;
    }

    /** Who says so: the docket of the other service, where its own sources stand. */
    private static Provenance source(Incoming event) {
        FuzzyDate on = event.when();
        return new Provenance(
                event.docketKind() + ": " + event.type(),
                "Habeas",
                "/v1/" + event.docketKind() + "/" + event.docketId(),
                on.effectiveDay().isPresent() ? on : null,
                (SourceKind) null,
                event.entryId() == null ? null : "entries/" + event.entryId(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
