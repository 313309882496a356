package org.habeas.cases;

import static org.habeas.docket.Visibility.CONFIDENTIAL;
import static org.habeas.docket.Visibility.RESTRICTED;

import java.util.Collection;
import java.util.Set;
import org.habeas.docket.Visibility;

/** Why something may harm somebody when it is told ({@code domain-model.md B.1.2}). */
public enum SensitivityFlag {
    MINOR(CONFIDENTIAL, RESTRICTED),
    SEXUAL_VIOLENCE(RESTRICTED, RESTRICTED),
    HEALTH(RESTRICTED, RESTRICTED),
    LOCATION_OF_EXILE(CONFIDENTIAL, RESTRICTED),
    RELIGION(RESTRICTED, RESTRICTED),
    BANNED_MEMBERSHIP(RESTRICTED, RESTRICTED),
    AT_RISK_RELATIVE(CONFIDENTIAL, CONFIDENTIAL),
    PRIVATE_PERSON(CONFIDENTIAL, CONFIDENTIAL),
    CONFIDENTIAL_SOURCE(RESTRICTED, RESTRICTED);

    /** Never told to the public, whoever consents ({@code domain-model.md E.4, 1}). */
    private static final Set<SensitivityFlag> NEVER_PUBLIC =
            Set.of(MINOR, SEXUAL_VIOLENCE, HEALTH, LOCATION_OF_EXILE, CONFIDENTIAL_SOURCE);

    private final Visibility itself;
    private final Visibility atLeast;

    SensitivityFlag(Visibility itself, Visibility atLeast) {
        this.itself = itself;
        this.atLeast = atLeast;
    }

    /** The least class of the word that somebody has the flag, which tells of what it guards. */
    public Visibility itself() {
        return itself;
    }

    /** The least class of what carries the flag ({@code domain-model.md E.3}). */
    public Visibility atLeast() {
        return atLeast;
    }

    /** The least class of what carries all these flags. */
    public static Visibility atLeast(Collection<SensitivityFlag> flags) {
        return flags.stream()
                .map(SensitivityFlag::atLeast)
                .reduce(Visibility.PUBLIC, Visibility::and);
    }

    /** Whether what carries these flags never has a copy for the public. */
    public static boolean forbidsRelease(Collection<SensitivityFlag> flags) {
        return flags.stream().anyMatch(NEVER_PUBLIC::contains);
    }
}
