package org.habeas.advocacy.mail;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How much mail is decent, as data ({@code mail-limits.json}).
 *
 * @param authority who says so
 * @param confirmed whether somebody responsible has confirmed the figures
 */
public record MailLimits(
        String authority,
        LocalDate validFrom,
        boolean confirmed,
        int perRecipientHourly,
        int perRecipientDaily,
        int confirmationsPerAddressDaily,
        int signaturesPerClientHourly,
        Duration confirmationValidFor,
        int attempts,
        Duration firstRetryAfter,
        Duration longestRetryAfter) {

    /** How long after a failed attempt the next one is made: twice as long each time. */
    Duration pauseAfter(int attempt) {
        Duration pause = firstRetryAfter.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(longestRetryAfter) < 0 ? pause : longestRetryAfter;
    }
}
