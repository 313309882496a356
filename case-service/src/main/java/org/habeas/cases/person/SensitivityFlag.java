package org.habeas.cases.person;

import org.habeas.docket.Visibility;

/**
 * What makes a person's facts more dangerous than others'. A flag raises the least class of the
 * entries that are recorded after it; what it raises stands in {@link LeastClass}.
 */
public enum SensitivityFlag {
    MINOR(Visibility.CONFIDENTIAL),
    SEXUAL_VIOLENCE(Visibility.RESTRICTED),
    HEALTH(Visibility.RESTRICTED),
    LOCATION_OF_EXILE(Visibility.CONFIDENTIAL),
    RELIGION(Visibility.RESTRICTED),
    BANNED_MEMBERSHIP(Visibility.RESTRICTED),
    AT_RISK_RELATIVE(Visibility.CONFIDENTIAL),
    PRIVATE_PERSON(Visibility.CONFIDENTIAL),
    CONFIDENTIAL_SOURCE(Visibility.RESTRICTED);

    private final Visibility itself;

    SensitivityFlag(Visibility itself) {
        this.itself = itself;
    }

    /** The least class of the flag, which tells of what it guards. */
    Visibility itself() {
        return itself;
    }
}
