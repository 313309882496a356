package org.habeas.cases.custody;

/** How exactly the place of custody is known; an address is never recorded here. */
public enum PlacePrecision {
    STATE,
    REGION,
    LOCALITY
}
