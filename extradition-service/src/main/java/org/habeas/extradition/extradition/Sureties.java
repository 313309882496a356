package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.habeas.docket.Visibility;
import org.habeas.extradition.subject.KnownPersons;
import org.habeas.platform.problem.Refusal;

/** Who may be told to stand surety: what is public is their office, not their person (E.3). */
@ApplicationScoped
class Sureties {
    private final KnownPersons persons;

    Sureties(KnownPersons persons) {
        this.persons = persons;
    }

    /** 422 if a surety is nobody. */
    static void admit(Bail bail) {
        List<Surety> named = bail.persons();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).isNobody()) {
                throw Refusal.invalid(
                        "surety-unnamed",
                        bail instanceof ExtraditionAct.SuretyStood
                                ? "/act/surety"
                                : "/act/surety_persons/" + i,
                        "A surety has an id, a name or an office.");
            }
        }
    }

    /** A person of the register is named to nobody who may not know of them. */
    Visibility atLeast(Bail bail) {
        return bail.persons().stream()
                .map(this::atLeast)
                .reduce(Visibility.PUBLIC, Visibility::and);
    }

    private Visibility atLeast(Surety surety) {
        Visibility least = surety.isPrivate() ? Visibility.CONFIDENTIAL : Visibility.PUBLIC;
        return surety.personId() == null ? least : least.and(persons.classOf(surety.personId()));
    }
}
