package org.habeas.docket;

/** How much of a name a source gives. */
public enum NameForm {
    FULL,
    INITIALS,
    SURNAME_ONLY,
    GIVEN_ONLY
}
