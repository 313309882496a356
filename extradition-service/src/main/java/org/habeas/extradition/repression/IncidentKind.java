package org.habeas.extradition.repression;

/** What is done to exiles abroad (domain-model.md B.2.1). */
enum IncidentKind {
    RENDITION,
    ILLEGAL_DEPORTATION,
    ABDUCTION_ATTEMPT,
    SURVEILLANCE,
    CYBER_ATTACK,
    THREAT_TO_LIFE,
    BRIBERY,
    INTERFERENCE_WITH_ASYLUM_AUTHORITY,
    INTERFERENCE_WITH_COURT,
    COERCION_BY_PROXY,
    LOCATION_LEAK;

    /** The victim is taken to another State outside any lawful procedure (R-13, T10). */
    boolean isTaking() {
        return this == RENDITION || this == ILLEGAL_DEPORTATION;
    }

    /** It is an operation in the host State (T11). */
    boolean isOperation() {
        return switch (this) {
            case SURVEILLANCE,
                    CYBER_ATTACK,
                    BRIBERY,
                    INTERFERENCE_WITH_ASYLUM_AUTHORITY,
                    INTERFERENCE_WITH_COURT,
                    LOCATION_LEAK ->
                    true;
            case RENDITION,
                    ILLEGAL_DEPORTATION,
                    ABDUCTION_ATTEMPT,
                    THREAT_TO_LIFE,
                    COERCION_BY_PROXY ->
                    false;
        };
    }
}
