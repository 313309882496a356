package org.habeas.cases.person;

import java.util.Set;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.person.PersonAct.DeathRecorded;

/** Whether a person lives, as far as the reader may know. */
public enum LifeStatus {
    ALIVE,
    DECEASED,
    UNKNOWN;

    private static final Set<CustodyStatus> DEAD =
            Set.of(CustodyStatus.DECEASED, CustodyStatus.DECEASED_IN_CUSTODY);

    /** In these nobody knows what has become of the person. */
    private static final Set<CustodyStatus> FATE_UNKNOWN =
            Set.of(CustodyStatus.UNKNOWN, CustodyStatus.ABDUCTED);

    /** From the record of a death and from the custody record; either can tell of a death. */
    public static LifeStatus of(PersonFile file) {
        CustodyStatus custody =
                file.custody().map(matter -> matter.state().status()).orElse(CustodyStatus.UNKNOWN);
        if (DEAD.contains(custody) || !file.person().state().of(DeathRecorded.class).isEmpty()) {
            return DECEASED;
        }
        return FATE_UNKNOWN.contains(custody) ? UNKNOWN : ALIVE;
    }
}
