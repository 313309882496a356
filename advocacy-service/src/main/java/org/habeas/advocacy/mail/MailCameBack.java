package org.habeas.advocacy.mail;

import java.util.UUID;

/**
 * A mail cannot be delivered, told in the transaction in which we learn it.
 *
 * @param purpose of its {@link Composer}
 * @param ref what the mail was made from
 */
public record MailCameBack(UUID mailId, String purpose, UUID ref) {}
