package org.habeas.extradition.alert;

import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** What can be said of an alert, in the order in which it happens on one day. */
sealed interface AlertAct extends Act {

    /** A source says that the person is pursued through INTERPOL, and no more. */
    record PursuitReported() implements AlertAct {}

    /** A source says that there is an alert. */
    record Reported() implements AlertAct {}

    /** A National Central Bureau has asked for a notice; the request is being processed. */
    record Requested() implements AlertAct {}

    /** Publication refused by the General Secretariat after legal review (RPD Art. 86). */
    record Refused(@Nullable RemovalBody by, @Nullable RemovalGround ground) implements AlertAct {}

    record Published(@Nullable KnownBy knownBy) implements AlertAct {}

    /** Sent by a National Central Bureau to others directly: a diffusion. */
    record Circulated(@Nullable KnownBy knownBy) implements AlertAct {}

    record Blocked(@Nullable RemovalBody by, @Nullable RemovalGround ground) implements AlertAct {}

    record Deleted(@Nullable RemovalBody by, @Nullable RemovalGround ground) implements AlertAct {}

    record Withdrawn(@Nullable @State String byState) implements AlertAct {}

    record Expired() implements AlertAct {}

    /** It has come back as another alert. */
    record Reissued(@Nullable UUID alertId) implements AlertAct {}
}
