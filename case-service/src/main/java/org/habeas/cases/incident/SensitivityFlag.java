package org.habeas.cases.incident;

import java.util.Collection;
import org.habeas.docket.Visibility;

/** Why something may harm somebody when it is told ({@code domain-model.md B.1.2}). */
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

    /** The least class of what carries the flag ({@code domain-model.md E.3}). */
    public Visibility atLeast() {
        return switch (this) {
            case MINOR,
                    SEXUAL_VIOLENCE,
                    HEALTH,
                    LOCATION_OF_EXILE,
                    RELIGION,
                    BANNED_MEMBERSHIP,
                    CONFIDENTIAL_SOURCE ->
                    Visibility.RESTRICTED;
            case AT_RISK_RELATIVE, PRIVATE_PERSON -> Visibility.CONFIDENTIAL;
        };
    }

    /** The least class of what carries all these flags. */
    public static Visibility atLeast(Collection<SensitivityFlag> flags) {
        return flags.stream()
                .map(SensitivityFlag::atLeast)
                .reduce(Visibility.PUBLIC, Visibility::and);
    }
}
