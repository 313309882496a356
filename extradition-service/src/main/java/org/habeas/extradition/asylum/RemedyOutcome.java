package org.habeas.extradition.asylum;

/** How a remedy ended. */
enum RemedyOutcome {
    UPHELD,
    ANNULLED,
    ANNULLED_AND_REMITTED,
    ANNULLED_AND_GRANTED,
    WITHDRAWN
}
