package org.habeas.e2e.system;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the one Habeas when the last journey is over. */
public final class EndOfTheRun implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        PackagedHabeas.end();
    }
}
