package org.habeas.advocacy.fact;

import jakarta.inject.Singleton;
import java.util.List;
import org.habeas.platform.register.Projection;

/**
 * What the other services told of people: filled by hearing it again. What happened on our own
 * dockets is kept, with when we learned it.
 */
@Singleton
class FactsProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("known_fact");
    }

    @Override
    public String rows(String table) {
        return "service <> 'advocacy'";
    }
}
