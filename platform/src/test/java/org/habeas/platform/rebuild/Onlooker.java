package org.habeas.platform.rebuild;

import jakarta.inject.Singleton;
import java.util.List;
import org.habeas.platform.register.Projection;

/** Looks on, in the middle of a rebuild. */
@Singleton
class Onlooker implements Projection {
    private volatile Runnable look = () -> {};

    /** What to do when everything is emptied and written and nothing is committed. */
    void looks(Runnable what) {
        look = what;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void refill() {
        look.run();
    }
}
