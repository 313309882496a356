package org.habeas.extradition.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** Of which class it is that a person is in the register, as far as case-service has told. */
@ApplicationScoped
public class KnownPersons {
    private final SubjectFacts facts;
    private final RowSecurity rows;

    KnownPersons(SubjectFacts facts, RowSecurity rows) {
        this.facts = facts;
        this.rows = rows;
    }

    /** RESTRICTED if nobody has told; unknown means the stricter. */
    @Transactional
    public Visibility classOf(UUID person) {
        rows.clear(Visibility.RESTRICTED);
        return facts.of(person, Visibility.RESTRICTED).stream()
                .filter(fact -> fact.kind() == FactKind.NAMED)
                .map(SubjectFact::visibility)
                .reduce(Visibility::and)
                .orElse(Visibility.RESTRICTED);
    }
}
