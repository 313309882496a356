package org.habeas.cases.organisation;

/** What an organisation is ({@code OrganisationKind} of {@code domain-model.md B.1.2}). */
enum OrganisationType {
    POLITICAL_MOVEMENT,
    POLITICAL_GROUP,
    TRADE_UNION,
    CSO,
    NGO,
    MEDIA,
    COMPANY,
    STATE_COMPANY,
    RELIGIOUS_ORGANISATION,
    COURT,
    PROSECUTION,
    POLICE,
    SECURITY_SERVICE,
    ASYLUM_AUTHORITY,
    PUBLIC_BODY,
    GOVERNMENT,
    PARLIAMENT,
    INTERGOVERNMENTAL,
    UN_TREATY_BODY,
    UN_SPECIAL_PROCEDURE,
    EU_INSTITUTION,
    UNIVERSITY,
    PSYCHIATRIC_FACILITY,
    OTHER
}
