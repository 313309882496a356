package org.habeas.advocacy.fact;

import jakarta.inject.Singleton;
import java.util.List;
import org.habeas.platform.register.Projection;

/** What the other services told of people: filled by hearing it again. */
@Singleton
class FactsProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("known_fact");
    }
}
