package org.habeas.extradition.alert;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an alert stands.
 *
 * @param knownSince when it was first published or circulated, as far as told
 * @param removal why and by whom it was blocked, refused or removed last
 * @param reissuedAs the alert as which it has come back
 */
record AlertState(
        AlertStage stage,
        @Nullable FuzzyDate knownSince,
        @Nullable Removal removal,
        @Nullable UUID reissuedAs) {

    static final AlertState START = new AlertState(AlertStage.UNKNOWN, null, null, null);

    /** A decision against the data. */
    record Removal(FuzzyDate on, RemovalBody by, RemovalGround ground, UUID entry) {
        /** What a second source adds to what the first left open. */
        Removal and(Removal later) {
            return new Removal(
                    on,
                    by == RemovalBody.UNKNOWN ? later.by : by,
                    ground == RemovalGround.NOT_STATED ? later.ground : ground,
                    entry);
        }
    }

    AlertState at(AlertStage next) {
        return new AlertState(next, knownSince, removal, reissuedAs);
    }

    AlertState shown(FuzzyDate on) {
        return new AlertState(stage, knownSince == null ? on : knownSince, null, null);
    }

    AlertState removed(Removal now, boolean again) {
        return new AlertState(
                stage, knownSince, again && removal != null ? removal.and(now) : now, reissuedAs);
    }

    AlertState reissuedAs(@Nullable UUID alert) {
        return new AlertState(stage, knownSince, removal, alert);
    }
}
