package org.habeas.extradition.bearing;

/** What one docket, decision or State does to another. */
public enum EdgeType {
    SUSPENDS,
    BARS,
    ANNULS,
    RELIES_ON,
    REPEATS,
    CONCURRENT_WITH,
    BASED_ON,
    INSTIGATED_BY,
    LED_TO,
    CHALLENGES,
    REISSUES,
    OVERTAKES,
    INTERFERES_WITH
}
