package org.habeas.advocacy.mail;

/**
 * How far a mail is. A mail is marked as SENDING before the server hears of it; when nobody knows
 * whether the server took it, it is UNKNOWN and a person decides.
 */
public enum MailState {
    QUEUED,
    SENDING,
    SENT,
    UNKNOWN,
    FAILED,
    BOUNCED,
    DROPPED
}
