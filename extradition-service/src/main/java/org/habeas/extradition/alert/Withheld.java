package org.habeas.extradition.alert;

import org.habeas.docket.Visibility;
import org.habeas.extradition.alert.AlertAct.*;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * E.3: what INTERPOL keeps is never public as long as it may be active; the public learns of an
 * alert by its removal. Until then a docket that somebody has opened as public tells nothing.
 */
final class Withheld {
    private Withheld() {}

    /** The least class in which an act may be told. */
    static Visibility atLeast(AlertAct act) {
        return switch (act) {
            case Deleted _, Withdrawn _, Refused _, Expired _, EndedByDeath _ -> Visibility.PUBLIC;
            case Published act1 -> of(act1.knownBy());
            case Circulated act1 -> of(act1.knownBy());
            case PursuitReported _, Reported _, RequesterNamed _, Requested _ -> Visibility.PARTNER;
            case WarrantReported _ -> Visibility.PARTNER;
            case PubliclyVisible _, NotFoundInPublicExtract _ -> Visibility.PARTNER;
            case Blocked _, DataKept _, Reissued _, Challenged _ -> Visibility.PARTNER;
            case RefugeeStatusConfirmed _, RestorationRiskNoted _ -> Visibility.CONFIDENTIAL;
        };
    }

    private static Visibility of(@Nullable KnownBy knownBy) {
        return knownBy == KnownBy.ACCESS_REPLY ? Visibility.CONFIDENTIAL : Visibility.PARTNER;
    }

    static boolean isFrom(Look<AlertHead, AlertAct, AlertState> look) {
        return look.lens().clearance() == Visibility.PUBLIC
                && look.history().stream()
                        .noneMatch(entry -> entry.retractedAt() == null && isEnd(entry.act()));
    }

    private static boolean isEnd(AlertAct act) {
        return act instanceof Deleted || act instanceof Withdrawn || act instanceof Refused;
    }
}
