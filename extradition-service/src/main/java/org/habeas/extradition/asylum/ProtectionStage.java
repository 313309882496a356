package org.habeas.extradition.asylum;

/** Whether a protection that was granted still protects (SM-11). */
enum ProtectionStage {
    NONE,
    IN_FORCE,
    EXTENSION_PENDING,
    UNDER_REVIEW,
    EXPIRED,
    CEASED,
    REVOKED,
    RENOUNCED;

    boolean protects() {
        return this == IN_FORCE || this == EXTENSION_PENDING || this == UNDER_REVIEW;
    }

    boolean hasEnded() {
        return this == CEASED || this == REVOKED || this == RENOUNCED;
    }
}
