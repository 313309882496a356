package org.habeas.extradition.risk;

import jakarta.inject.Singleton;
import java.util.List;
import org.habeas.platform.register.Projection;

/**
 * The newest assessment of each person. The assessments themselves say what we found on which day;
 * they are kept, and so are the marks of whoever is due.
 */
@Singleton
class NewestProjection implements Projection {
    private final RiskStore store;

    NewestProjection(RiskStore store) {
        this.store = store;
    }

    @Override
    public List<String> tables() {
        return List.of("risk_newest");
    }

    @Override
    public void refill() {
        store.pointToNewest();
    }
}
