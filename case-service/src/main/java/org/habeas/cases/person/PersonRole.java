package org.habeas.cases.person;

/** What a person is in the matters of this register; derived, several at once ({@link Roles}). */
public enum PersonRole {
    CASE_SUBJECT,
    VICTIM,
    WITNESS,
    WITNESS_COERCED,
    ALLEGED_PERPETRATOR,
    COMPLAINANT,
    RELATIVE,
    LAWYER,
    SURETY,
    SOURCE,
    OFFICIAL,
    EXPERT,
    PHOTOGRAPHER,
    MISSION_MEMBER,
    SIGNATORY,
    ADDRESSEE,
    NGO_CONTACT,
    DECEASED_THIRD_PARTY
}
