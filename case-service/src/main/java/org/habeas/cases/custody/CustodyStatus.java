package org.habeas.cases.custody;

/** The physical situation of a person, and nothing else ({@code domain-model.md B.1.2}). */
public enum CustodyStatus {
    UNKNOWN,
    AT_LIBERTY,
    WANTED,
    POLICE_CUSTODY,
    REMAND,
    HOUSE_ARREST,
    BAIL,
    IMPRISONED,
    RESTRICTED_LIBERTY,
    COMPULSORY_PSYCHIATRIC,
    PAROLE,
    EXTRADITION_DETENTION,
    IMMIGRATION_DETENTION,
    ABDUCTED,
    ESCAPED,
    DECEASED_IN_CUSTODY,
    DECEASED
}
