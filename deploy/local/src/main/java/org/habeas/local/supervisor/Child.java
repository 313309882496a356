package org.habeas.local.supervisor;

import java.io.IOException;

/**
 * A process that has to run.
 *
 * @param name what the user calls it; also the name of its log
 * @param launch starts it
 * @param ready returns when it does its work, or throws when it does not get there
 * @param stop ends it in order
 */
record Child(String name, Launch launch, Ready ready, Stop stop) {

    interface Launch {
        Process start() throws IOException, InterruptedException;
    }

    interface Ready {
        void await(Process process) throws IOException, InterruptedException;
    }

    interface Stop {
        void end(Process process) throws IOException, InterruptedException;
    }
}
