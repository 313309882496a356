package org.habeas.platform.security;

/** The roles that a token may carry. */
public final class Roles {
    /** A partner organisation: reads up to PARTNER. */
    public static final String PARTNER = "partner";

    /** Staff: reads up to CONFIDENTIAL and records entries. */
    public static final String EDITOR = "editor";

    /** Named persons, such as legal staff: read all, record and confirm. */
    public static final String REVIEWER = "reviewer";

    /** Who keeps partners, keys and the door; reads nothing beyond PUBLIC by it. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
