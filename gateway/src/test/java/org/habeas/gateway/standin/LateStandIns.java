package org.habeas.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The three services, one of which is not there yet when the door opens. */
public final class LateStandIns implements QuarkusTestResourceLifecycleManager {
    private final StandIns all = new StandIns();

    @Override
    public Map<String, String> start() {
        Map<String, String> config = all.start();
        try {
            all.advocacy.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return config;
    }

    /** The one that comes late. */
    public StandIn late() {
        return all.advocacy;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(LateStandIns.class));
    }

    @Override
    public void stop() {
        all.stop();
    }
}
