package org.habeas.gateway.door;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        // The framework answers a broken address with an empty 400; the door answers it in words.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
