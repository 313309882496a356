package org.habeas.cases.person;

import java.util.EnumSet;
import java.util.Set;

/** How a person is tied to another one ({@code domain-model.md B.1.2}). */
public enum RelationshipType {
    SPOUSE,
    SIBLING,
    PARENT_OF,
    CHILD_OF,
    OTHER_RELATIVE,
    COLLEAGUE,
    LAWYER_OF,
    FORMER_SPOUSE,
    SON_IN_LAW_OF,
    GRANDPARENT_OF,
    CO_DEFENDANT,
    FRIEND,
    FORMER_ASSOCIATE,
    COMPLAINANT_AGAINST,
    ALLEGED_ACCOMPLICE,
    VICTIM_OF_ALLEGED_OFFENCE,
    /** The source says that the two did not know each other. */
    NO_PRIOR_ACQUAINTANCE;

    private static final Set<RelationshipType> KINSHIP =
            EnumSet.of(
                    SPOUSE,
                    SIBLING,
                    PARENT_OF,
                    CHILD_OF,
                    OTHER_RELATIVE,
                    FORMER_SPOUSE,
                    SON_IN_LAW_OF,
                    GRANDPARENT_OF);

    /** Whether it makes the two one family, by blood or marriage. */
    boolean isKinship() {
        return KINSHIP.contains(this);
    }
}
