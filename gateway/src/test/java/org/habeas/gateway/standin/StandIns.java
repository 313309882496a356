package org.habeas.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three services, up before the door opens. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {
    private final Vertx vertx = Vertx.vertx();
    public final StandIn cases = new StandIn(vertx, "case-service");
    public final StandIn extradition = new StandIn(vertx, "extradition-service");
    public final StandIn advocacy = new StandIn(vertx, "advocacy-service");

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new LinkedHashMap<>();
        try {
            config.put("habeas.gateway.services.case-service.url", cases.start().url());
            config.put(
                    "habeas.gateway.services.extradition-service.url", extradition.start().url());
            config.put("habeas.gateway.services.advocacy-service.url", advocacy.start().url());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        for (String tier : List.of("ANONYMOUS", "KEY", "PARTNER", "STAFF")) {
            // Tests ask more in a minute than anybody may; limits have tests of their own.
            config.put("HABEAS_LIMIT_" + tier, "1000000");
            config.put("HABEAS_LIMIT_" + tier + "_SEARCHES", "1000000");
        }
        config.put("habeas.gateway.answer-timeout", "3s");
        config.put("habeas.gateway.part-timeout", "1s");
        config.put("habeas.gateway.contract-max-age", "0s");
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StandIns.class));
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
