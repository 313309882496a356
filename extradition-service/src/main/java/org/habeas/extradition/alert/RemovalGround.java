package org.habeas.extradition.alert;

/**
 * Why data were blocked, refused or removed, or why somebody asks for it (domain-model.md B.2.2;
 * RPD Arts. 34 and 83).
 */
public enum RemovalGround {
    CONSTITUTION_ART_2,
    CONSTITUTION_ART_3,
    RPD_ART_83,
    DATA_QUALITY,
    REFUGEE_POLICY,
    EXTRADITION_REFUSED,
    NE_BIS_IN_IDEM,
    LACK_OF_INTEREST,
    PROCEEDINGS_ENDED,
    NOT_STATED;

    /** A finding about persecution, and not about a formality (C.3, S5a). */
    boolean isOfRights() {
        return this == CONSTITUTION_ART_2 || this == CONSTITUTION_ART_3 || this == REFUGEE_POLICY;
    }
}
