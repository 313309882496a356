package org.habeas.advocacy.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.advocacy.appeal.Appeals;
import org.habeas.advocacy.mail.Composer;
import org.habeas.advocacy.mail.MailCameBack;
import org.habeas.advocacy.recipient.Offices;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** A letter as a mail: what was frozen, to the address of that day, unless it has been stopped. */
@ApplicationScoped
class LetterMail implements Composer {
    private final LetterRows letters;
    private final Appeals appeals;
    private final Offices offices;
    private final RowSecurity rows;
    private final Clock clock;

    LetterMail(
            LetterRows letters, Appeals appeals, Offices offices, RowSecurity rows, Clock clock) {
        this.letters = letters;
        this.appeals = appeals;
        this.offices = offices;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return Letters.PURPOSE;
    }

    /** An office gets a letter once, or a person decides. */
    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public Composed compose(UUID ref) {
        rows.clear(Visibility.RESTRICTED);
        Letter letter = letters.findById(ref);
        if (letter == null || letter.email() == null || letter.body() == null) {
            return new Composed.Never();
        }
        if (appeals.isClosed(letter.appealId())) {
            return new Composed.Never();
        }
        if (!appeals.isUnderWay(letter.campaignId())) {
            return new Composed.Later();
        }
        return new Composed.Ready(
                letter.email(),
                letter.subject() == null ? "" : letter.subject(),
                letter.body(),
                Paragraphs.of(letter.body()));
    }

    void cameBack(@Observes MailCameBack back) {
        if (back.purpose().equals(purpose())) {
            rows.clear(Visibility.RESTRICTED);
            Letter letter = letters.findById(back.ref());
            if (letter != null && letter.email() != null) {
                offices.cameBack(
                        letter.recipientId(), letter.email(), back.mailId(), LocalDate.now(clock));
            }
        }
    }
}
