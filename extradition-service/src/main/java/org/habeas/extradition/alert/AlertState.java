package org.habeas.extradition.alert;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an alert stands. Whether it was issued, whether the public can see it and whether it was
 * deleted are three facts, and none follows from another.
 *
 * @param knownSince when it was first published or circulated, as far as told
 * @param removal why and by whom it was blocked, refused or removed last
 * @param reissuedAs the alert as which it has come back
 * @param issued that it was published or circulated
 * @param publiclyVisible what was seen last when somebody looked at the public extract
 * @param deleted that the data were deleted or withdrawn, by whom and on which ground
 */
record AlertState(
        AlertStage stage,
        @Nullable FuzzyDate knownSince,
        @Nullable Removal removal,
        @Nullable UUID reissuedAs,
        @Nullable Issue issued,
        @Nullable Observation publiclyVisible,
        @Nullable Removal deleted,
        AlertRecord known) {

    static final AlertState START =
            new AlertState(
                    AlertStage.UNKNOWN, null, null, null, null, null, null, AlertRecord.EMPTY);

    /** It went out: {@code form} is published or circulated. */
    record Issue(AlertStage form, @Nullable KnownBy knownBy, FuzzyDate on, UUID entry) {}

    /** What somebody saw in the public extract on that day. */
    record Observation(boolean seen, FuzzyDate on, UUID entry) {}

    /** A decision against the data. */
    record Removal(
            FuzzyDate on,
            RemovalBody by,
            RemovalGround ground,
            UUID entry,
            @Nullable String effectOnOthers) {

        /** What a second source adds to what the first left open. */
        Removal and(Removal later) {
            return new Removal(
                    on,
                    by == RemovalBody.UNKNOWN ? later.by : by,
                    ground == RemovalGround.NOT_STATED ? later.ground : ground,
                    entry,
                    effectOnOthers == null ? later.effectOnOthers : effectOnOthers);
        }

        @Override
        public String toString() {
            return "Removal[" + entry + "]";
        }
    }

    AlertState at(AlertStage next) {
        return new AlertState(
                next, knownSince, removal, reissuedAs, issued, publiclyVisible, deleted, known);
    }

    /** In force: what stood against it no longer does. */
    AlertState shown(FuzzyDate on) {
        FuzzyDate since = knownSince == null ? on : knownSince;
        return new AlertState(stage, since, null, null, issued, publiclyVisible, deleted, known);
    }

    AlertState issued(Issue issue) {
        Issue first = issued == null ? issue : issued;
        return new AlertState(
                stage, knownSince, removal, reissuedAs, first, publiclyVisible, deleted, known);
    }

    AlertState seen(Observation observation) {
        return new AlertState(
                stage,
                knownSince,
                removal,
                reissuedAs,
                issued,
                observation,
                deleted,
                known.with(observation));
    }

    /** {@code again}: another source tells of the decision that is known already. */
    AlertState removed(Removal now, boolean again) {
        Removal whole = again && removal != null ? removal.and(now) : now;
        boolean gone = stage == AlertStage.DELETED || stage == AlertStage.WITHDRAWN;
        return new AlertState(
                stage,
                knownSince,
                whole,
                reissuedAs,
                issued,
                publiclyVisible,
                gone ? whole : deleted,
                known);
    }

    AlertState reissuedAs(@Nullable UUID alert) {
        return new AlertState(
                stage, knownSince, removal, alert, issued, publiclyVisible, deleted, known);
    }

    AlertState with(AlertRecord now) {
        return new AlertState(
                stage, knownSince, removal, reissuedAs, issued, publiclyVisible, deleted, now);
    }

    /** Whether INTERPOL may keep data by which somebody who lives is hunted. */
    boolean isLive() {
        return known.endedByDeath() == null && (stage.isLive() || hasComeBackUnseen());
    }

    /** It came back, and nobody has told as which alert. */
    boolean hasComeBackUnseen() {
        return stage == AlertStage.REISSUED && reissuedAs == null;
    }
}
