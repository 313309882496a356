package org.habeas.extradition.risk;

/** How great the danger is, the least first. */
enum RiskLevel {
    NOT_APPLICABLE,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL,
    /** It has happened. */
    MATERIALISED;

    RiskLevel atLeast(RiskLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }

    RiskLevel atMost(RiskLevel other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
