package org.habeas.advocacy.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whose mail this is and through which server it goes; without it no mail is taken on. */
@ConfigMapping(prefix = "habeas.mail")
interface MailConfig {
    /** The mail server. */
    Optional<String> host();

    /** The address of the organisation that runs the installation; every mail is from it. */
    Optional<String> from();

    /** Where answers go; the sender if left out. */
    Optional<String> replyTo();

    /**
     * Where what cannot be delivered comes back to, {@code local@domain}; the sender if left out.
     */
    Optional<String> bounces();

    /**
     * At least 32 characters that nobody else knows: it signs return paths and links and seals what
     * is kept of supporters.
     */
    Optional<String> secret();

    /** How often the queue is looked at, or {@code off}. */
    String every();
}
