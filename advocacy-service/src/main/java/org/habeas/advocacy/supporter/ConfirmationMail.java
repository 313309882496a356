package org.habeas.advocacy.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.habeas.advocacy.appeal.Appeals;
import org.habeas.advocacy.appeal.Appeals.Writable;
import org.habeas.advocacy.letter.Paragraphs;
import org.habeas.advocacy.mail.Composer;
import org.habeas.advocacy.mail.MailCameBack;
import org.habeas.advocacy.mail.MailLimits;
import org.habeas.advocacy.mail.Secrets;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;

/** Asks whoever has the mailbox whether it was they who signed. */
@ApplicationScoped
class ConfirmationMail implements Composer {
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final SupporterRows supporters;
    private final Supporters service;
    private final Appeals appeals;
    private final SupporterConfig config;
    private final Secrets secrets;
    private final MailLimits limits;
    private final RowSecurity rows;
    private final Clock clock;

    ConfirmationMail(
            SupporterRows supporters,
            Supporters service,
            Appeals appeals,
            SupporterConfig config,
            Secrets secrets,
            MailLimits limits,
            RowSecurity rows,
            Clock clock) {
        this.supporters = supporters;
        this.service = service;
        this.appeals = appeals;
        this.config = config;
        this.secrets = secrets;
        this.limits = limits;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return Supporters.PURPOSE;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Composed compose(UUID ref) {
        rows.clear(Visibility.RESTRICTED);
        Supporter supporter = supporters.findById(ref);
        if (supporter == null || !supporter.isWaitingAt(clock.instant())) {
            return new Composed.Never();
        }
        try {
            return mail(supporter, appeals.toWrite(supporter.appealId(), ""));
        } catch (Refusal closed) {
            return new Composed.Never();
        }
    }

    private Composed mail(Supporter supporter, Writable appeal) {
        Person person = service.person(supporter);
        ResourceBundle words =
                ResourceBundle.getBundle(
                        "confirmation-mail",
                        Locale.forLanguageTag(supporter.language()),
                        ConfirmationMail.class.getClassLoader(),
                        AS_ASKED);
        String text =
                MessageFormat.format(
                        words.getString("body"),
                        person.name(),
                        appeal.title(),
                        link("confirm", Token.of(secrets, "confirm", supporter.id())),
                        link("erase", Token.of(secrets, "manage", supporter.id())),
                        limits.confirmationValidFor().toHours());
        return new Composed.Ready(
                person.email(), words.getString("subject"), text, Paragraphs.of(text));
    }

    private String link(String use, Token token) {
        return config.page()
                .map(page -> page + "#" + use + "=" + token.text())
                .orElse(token.text());
    }

    /** Nobody has that mailbox. */
    void cameBack(@Observes MailCameBack back) {
        if (back.purpose().equals(purpose())) {
            rows.clear(Visibility.RESTRICTED);
            supporters
                    .findByIdOptional(back.ref())
                    .filter(one -> !one.isConfirmed())
                    .ifPresent(supporters::delete);
        }
    }
}
