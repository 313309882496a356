package org.habeas.extradition.extradition;

import org.jspecify.annotations.Nullable;

/** How a proceeding ended, or what keeps it from going on (domain-model.md B.2.2). */
enum ExtraditionOutcome {
    REFUSED,
    SURRENDERED,
    WITHDRAWN,
    LAPSED,
    BARRED,
    ENDED_BY_DEATH,
    OVERTAKEN_BY_RENDITION;

    static @Nullable ExtraditionOutcome of(ExtraditionStage status) {
        return switch (status) {
            case REFUSED_FINAL -> REFUSED;
            case SURRENDERED -> SURRENDERED;
            case WITHDRAWN -> WITHDRAWN;
            case LAPSED -> LAPSED;
            case BARRED -> BARRED;
            case ENDED_BY_DEATH -> ENDED_BY_DEATH;
            case OVERTAKEN_BY_RENDITION -> OVERTAKEN_BY_RENDITION;
            default -> null;
        };
    }
}
