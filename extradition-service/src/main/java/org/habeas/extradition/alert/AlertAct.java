package org.habeas.extradition.alert;

import jakarta.validation.constraints.Size;
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

    /** A State is named at whose request it was made; {@code basis}: stated unless told. */
    record RequesterNamed(@State String state, @Nullable Basis basis) implements AlertAct {}

    /** The warrant of arrest that it rests on; {@code sourceTerm}: as the source calls it. */
    record WarrantReported(
            @Nullable @State String byState, @Nullable @Size(max = 200) String sourceTerm)
            implements AlertAct {}

    /** A National Central Bureau has asked for a notice; the request is being processed. */
    record Requested() implements AlertAct {}

    /** Publication refused by the General Secretariat after legal review (RPD Art. 86). */
    record Refused(@Nullable RemovalBody by, @Nullable RemovalGround ground) implements AlertAct {}

    record Published(@Nullable KnownBy knownBy) implements AlertAct {}

    /** Sent by a National Central Bureau to others directly: a diffusion. */
    record Circulated(@Nullable KnownBy knownBy) implements AlertAct {}

    /** Somebody saw it in the extract that INTERPOL shows to the public. */
    record PubliclyVisible() implements AlertAct {}

    /**
     * Somebody looked and did not see it. Most notices are never in the extract, so this tells
     * nothing of whether the data were deleted.
     */
    record NotFoundInPublicExtract() implements AlertAct {}

    /** A request to the Commission for the Control of INTERPOL's Files is about it. */
    record Challenged(@Nullable UUID ccfRequestId) implements AlertAct {}

    /** A member State has confirmed the refugee status to INTERPOL (GA-2017-86-RES-09). */
    record RefugeeStatusConfirmed(@Nullable @State String byState) implements AlertAct {}

    record Blocked(@Nullable RemovalBody by, @Nullable RemovalGround ground) implements AlertAct {}

    /**
     * {@code effectOnOthers}: what the decision says of further persons; it moves none of theirs.
     */
    record Deleted(
            @Nullable RemovalBody by,
            @Nullable RemovalGround ground,
            @Nullable @Size(max = 500) String effectOnOthers)
            implements AlertAct {}

    /** INTERPOL has reviewed the data and keeps them; the time until the next review runs anew. */
    record DataKept() implements AlertAct {}

    record Withdrawn(@Nullable @State String byState) implements AlertAct {}

    record Expired() implements AlertAct {}

    /** What the deletion rests on has ended, so that the data may be restored. */
    record RestorationRiskNoted(@Nullable UUID linkId) implements AlertAct {}

    /** It has come back as another alert. */
    record Reissued(@Nullable UUID alertId) implements AlertAct {}

    /** The person has died: whatever INTERPOL still keeps, it hunts nobody. */
    record EndedByDeath() implements AlertAct {}
}
