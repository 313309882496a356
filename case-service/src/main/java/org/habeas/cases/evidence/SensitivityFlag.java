package org.habeas.cases.evidence;

import java.util.Collection;
import java.util.Set;

/** What makes an item dangerous to show ({@code domain-model.md B.1.2}). */
public enum SensitivityFlag {
    MINOR,
    SEXUAL_VIOLENCE,
    HEALTH,
    LOCATION_OF_EXILE,
    RELIGION,
    BANNED_MEMBERSHIP,
    AT_RISK_RELATIVE,
    PRIVATE_PERSON,
    CONFIDENTIAL_SOURCE;

    /** Never told to the public, whoever consents ({@code domain-model.md E.4, 1}). */
    private static final Set<SensitivityFlag> NEVER_PUBLIC =
            Set.of(MINOR, SEXUAL_VIOLENCE, HEALTH, LOCATION_OF_EXILE, CONFIDENTIAL_SOURCE);

    static boolean forbidsRelease(Collection<SensitivityFlag> flags) {
        return flags.stream().anyMatch(NEVER_PUBLIC::contains);
    }
}
