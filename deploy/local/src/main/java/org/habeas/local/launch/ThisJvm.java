package org.habeas.local.launch;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** How this JVM was started, to start another one like it. */
final class ThisJvm {

    private ThisJvm() {}

    static List<String> arguments() {
        var arguments = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return arguments;
    }
}
