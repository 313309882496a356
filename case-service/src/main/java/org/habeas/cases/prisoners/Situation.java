package org.habeas.cases.prisoners;

import java.util.List;
import java.util.Set;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.person.Designation;
import org.jspecify.annotations.Nullable;

/**
 * What the list asks about a person on one day, as one audience may know it.
 *
 * @param state in which the custody is, if known
 * @param livesAbroad whether a source says that the person lives outside the persecuting State
 * @param persecutors the States that persecute the person
 * @param designations in force
 * @param isReleaseExpected whether an entry expects an end of custody that nobody has confirmed
 */
public record Situation(
        CustodyStatus custody,
        @Nullable String state,
        boolean livesAbroad,
        Set<String> persecutors,
        List<Designation> designations,
        boolean isReleaseExpected) {

    public Situation {
        persecutors = Set.copyOf(persecutors);
        designations = List.copyOf(designations);
    }

    boolean isVictimNow() {
        return designations.stream().anyMatch(Designation::namesPresentVictim);
    }

    boolean isNamedAsReleased() {
        return designations.stream().anyMatch(Designation::endsImprisonment);
    }

    /**
     * Custody speaks before any word on where the person lives: who is taken home is not abroad.
     */
    public boolean isAbroad() {
        return switch (custody) {
            case EXTRADITION_DETENTION, IMMIGRATION_DETENTION ->
                    state == null || !persecutors.contains(state);
            case UNKNOWN, AT_LIBERTY, WANTED -> livesAbroad || isForeign();
            case POLICE_CUSTODY,
                    REMAND,
                    HOUSE_ARREST,
                    BAIL,
                    IMPRISONED,
                    RESTRICTED_LIBERTY,
                    COMPULSORY_PSYCHIATRIC,
                    PAROLE,
                    ESCAPED ->
                    state == null || persecutors.isEmpty() ? livesAbroad : isForeign();
            case ABDUCTED, DECEASED, DECEASED_IN_CUSTODY -> false;
        };
    }

    private boolean isForeign() {
        return state != null && !persecutors.isEmpty() && !persecutors.contains(state);
    }
}
