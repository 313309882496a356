package org.habeas.cases.casefile;

import jakarta.inject.Singleton;
import java.util.List;
import org.habeas.platform.register.Projection;

/** The danger to persons as it was told last: filled by hearing it again. */
@Singleton
class DangersProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of("danger");
    }
}
