package org.habeas.cases.elsewhere;

import jakarta.inject.Singleton;
import java.util.List;
import org.habeas.platform.register.Projection;

/** What the other services told: filled by hearing it again. */
@Singleton
class ElsewhereProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("elsewhere");
    }
}
