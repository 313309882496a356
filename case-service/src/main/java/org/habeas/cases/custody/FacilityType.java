package org.habeas.cases.custody;

/** What kind of place a person is held in ({@code domain-model.md B.1.2}). */
public enum FacilityType {
    POLICE_STATION,
    INVESTIGATION_ISOLATOR,
    SECURITY_SERVICE_ISOLATOR,
    COLONY,
    COLONY_SETTLEMENT,
    CELL_PRISON,
    PSYCHIATRIC_GENERAL,
    PSYCHIATRIC_SPECIALISED,
    PSYCHIATRIC_STATE_HOSPITAL,
    IMMIGRATION_CENTRE,
    UNKNOWN
}
