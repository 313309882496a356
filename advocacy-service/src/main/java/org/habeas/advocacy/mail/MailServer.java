package org.habeas.advocacy.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.UUID;
import org.habeas.advocacy.mail.Composer.Composed.Ready;
import org.jspecify.annotations.Nullable;

/** Hands one mail to the mail server, and says what the server made of it. */
@ApplicationScoped
class MailServer {
    private final Mailer mailer;
    private final MailConfig config;
    private final ReturnPath paths;

    MailServer(Mailer mailer, MailConfig config, ReturnPath paths) {
        this.mailer = mailer;
        this.config = config;
        this.paths = paths;
    }

    /** What became of it. */
    enum Fate {
        /** The server has it. */
        TAKEN,
        /** The server does not have it and may take it later. */
        NOT_NOW,
        /** The server does not have it and never takes it. */
        REFUSED,
        /** Nobody knows. */
        UNKNOWN
    }

    /** The fate, and the number with which the server replied, if it did. */
    record Reply(Fate fate, @Nullable Integer code) {}

    Reply hand(UUID id, Ready mail) {
        try {
            mailer.send(message(id, mail));
            return new Reply(Fate.TAKEN, null);
        } catch (RuntimeException e) {
            return reply(e);
        }
    }

    private Mail message(UUID id, Ready mail) {
        String from = config.from().orElseThrow();
        return new Mail()
                .setFrom(from)
                .setReplyTo(config.replyTo().orElse(from))
                .setBounceAddress(paths.of(id))
                .addTo(mail.to())
                .setSubject(mail.subject())
                .setText(mail.text())
                .setHtml(mail.html())
                .addHeader("Message-ID", "<" + id + from.substring(from.lastIndexOf('@')) + ">");
    }

    /** A reply with a number means that the server did not take it; silence means nothing. */
    private static Reply reply(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return new Reply(
                        smtp.isPermanent() ? Fate.REFUSED : Fate.NOT_NOW, smtp.getReplyCode());
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new Reply(Fate.NOT_NOW, null);
            }
        }
        return new Reply(Fate.UNKNOWN, null);
    }
}
