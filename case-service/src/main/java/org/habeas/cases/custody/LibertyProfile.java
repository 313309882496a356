package org.habeas.cases.custody;

/**
 * What a person's custody, restrictions and protection together mean ({@code domain-model.md
 * B.1.2}).
 */
public enum LibertyProfile {
    DETAINED,
    CONFINED_AT_HOME,
    CONDITIONALLY_FREE,
    RELEASED_RESTRICTED,
    FREE,
    ABROAD_PROTECTED,
    ABROAD_UNPROTECTED,
    DISAPPEARED,
    DECEASED,
    UNKNOWN
}
