package org.habeas.cases.evidence;

/** What reading the stored bytes again has shown. */
public enum Verification {
    MATCHES,
    DIFFERS,
    MISSING
}
