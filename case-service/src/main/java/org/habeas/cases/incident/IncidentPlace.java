package org.habeas.cases.incident;

import jakarta.validation.constraints.Size;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** Where it happened, never below the locality: an address is no part of a public record. */
public record IncidentPlace(
        @Nullable @State String state,
        @Nullable @Size(max = 120) String region,
        @Nullable @Size(max = 120) String locality) {

    /** How exactly the place is told. */
    public enum Precision {
        STATE,
        REGION,
        LOCALITY
    }

    @Nullable Precision precision() {
        if (locality != null) {
            return Precision.LOCALITY;
        }
        if (region != null) {
            return Precision.REGION;
        }
        return state == null ? null : Precision.STATE;
    }

    @Override
    public String toString() {
        return "IncidentPlace[" + precision() + "]";
    }
}
