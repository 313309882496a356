package org.habeas.extradition.elsewhere;

import jakarta.inject.Singleton;
import java.util.List;
import org.habeas.platform.register.Projection;

/** Time limits that begin on dockets of other services: filled by hearing them again. */
@Singleton
class StartsProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("time_start_elsewhere");
    }
}
