package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.contradiction.ContradictionKind;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyHead;
import org.habeas.cases.custody.CustodyState;
import org.habeas.cases.elsewhere.Elsewhere;
import org.habeas.cases.prosecution.ProceedingHead;
import org.habeas.cases.prosecution.ProsecutionAct;
import org.habeas.cases.prosecution.ProsecutionState;
import org.habeas.cases.restriction.RestrictionAct;
import org.habeas.cases.restriction.RestrictionHead;
import org.habeas.cases.restriction.RestrictionState;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Gathers the dockets about a person. */
@ApplicationScoped
public class PersonFiles {
    private final Register register;
    private final DocketKind<CustodyHead, CustodyAct, CustodyState> custody;
    private final DocketKind<ProceedingHead, ProsecutionAct, ProsecutionState> prosecution;
    private final DocketKind<RestrictionHead, RestrictionAct, RestrictionState> restriction;
    private final ContradictionKind contradiction;
    private final Elsewhere elsewhere;

    PersonFiles(
            Register register,
            DocketKind<CustodyHead, CustodyAct, CustodyState> custody,
            DocketKind<ProceedingHead, ProsecutionAct, ProsecutionState> prosecution,
            DocketKind<RestrictionHead, RestrictionAct, RestrictionState> restriction,
            ContradictionKind contradiction,
            Elsewhere elsewhere) {
        this.register = register;
        this.custody = custody;
        this.prosecution = prosecution;
        this.restriction = restriction;
        this.contradiction = contradiction;
        this.elsewhere = elsewhere;
    }

    /** The person's file through the lens, if that reader may know of the person. */
    public Optional<PersonFile> of(PersonKind kind, UUID person, Lens lens) {
        return register.one(kind, person, lens).map(look -> of(kind, look));
    }

    PersonFile of(PersonKind kind, Look<PersonHead, PersonAct, PersonState> look) {
        UUID person = look.id();
        Lens lens = look.lens();
        return new PersonFile(
                new Matter<>(kind, look),
                about(custody, person, lens).stream().findFirst(),
                about(prosecution, person, lens),
                about(restriction, person, lens),
                about(contradiction, person, lens),
                elsewhere.about(person).stream().filter(told -> told.isSeenBy(lens)).toList());
    }

    private <H extends Record, A extends Act, S> List<Matter<H, A, S>> about(
            DocketKind<H, A, S> kind, UUID person, Lens lens) {
        return register.about(kind, person, lens).stream()
                .map(look -> new Matter<>(kind, look))
                .toList();
    }
}
