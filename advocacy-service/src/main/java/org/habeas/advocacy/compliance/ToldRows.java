package org.habeas.advocacy.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** What was told of a person for the assessment of decisions. */
@ApplicationScoped
class ToldRows implements PersonRows {
    private final ToldFacts facts;

    ToldRows(ToldFacts facts) {
        this.facts = facts;
    }

    @Override
    public void erase(UUID person) {
        facts.delete("personId", person);
    }
}
