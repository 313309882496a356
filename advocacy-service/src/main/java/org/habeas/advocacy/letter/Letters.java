package org.habeas.advocacy.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.appeal.Appeals;
import org.habeas.advocacy.appeal.Appeals.Writable;
import org.habeas.advocacy.mail.MailQueue;
import org.habeas.advocacy.mail.MailState;
import org.habeas.advocacy.recipient.Office;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Reading;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** Writes letters, freezes them, hands them to the queue of mails, and shows them. */
@ApplicationScoped
public class Letters {
    static final String PURPOSE = "letter";

    private final LetterRows letters;
    private final LetterWriter writer;
    private final Appeals appeals;
    private final MailQueue queue;
    private final RowSecurity rows;
    private final ObjectMapper mapper;
    private final Clock clock;

    Letters(
            LetterRows letters,
            LetterWriter writer,
            Appeals appeals,
            MailQueue queue,
            RowSecurity rows,
            ObjectMapper mapper,
            Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.appeals = appeals;
        this.queue = queue;
        this.rows = rows;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The letter as it would be written now; nothing is kept. */
    Rendered preview(UUID appeal, UUID recipient, String language, @Nullable Sender from) {
        Writable writable = appeals.toWrite(appeal, "/appeal_id");
        return writer.words(writable, writer.office(writable, recipient), language, from);
    }

    /** The organisation writes to an office: frozen, and on its way if it goes by mail. */
    @Transactional
    UUID write(UUID appeal, UUID recipient, String language) {
        Writable writable = appeals.toWrite(appeal, "/appeal_id");
        Office to = writer.office(writable, recipient);
        if (writable.isByMail()) {
            queue.requireConfigured();
            if (to.email() == null) {
                throw Refusal.invalid(
                        "no-mail-address",
                        "/recipient_id",
                        "No published mail address of this office is known to work.");
            }
        }
        rows.clear(Visibility.RESTRICTED);
        if (letters.isWritten(appeal, recipient)) {
            throw Refusal.conflict(
                    "already-written", "This appeal has a letter to this office already.");
        }
        return freeze(writable, to, writer.words(writable, to, language, null), null);
    }

    /**
     * A supporter's letter to each office, frozen and on its way. An office for which it cannot be
     * put into words gets none: the signature counts all the same.
     */
    @Transactional
    public int writeFor(Writable appeal, UUID supporter, String language, Sender from) {
        int written = 0;
        for (UUID recipient : appeal.recipients()) {
            try {
                Office to = writer.office(appeal, recipient);
                freeze(appeal, to, writer.words(appeal, to, language, from), supporter);
                written++;
            } catch (Refusal unsaid) {
                continue; // a template without this language, an office without a holder
            }
        }
        return written;
    }

    private UUID freeze(Writable appeal, Office to, Rendered text, @Nullable UUID supporter) {
        rows.clear(Visibility.RESTRICTED);
        Letter letter = new Letter(Ids.next(), appeal, to, supporter, text, now());
        letters.persistAndFlush(letter);
        String email = letter.email();
        if (email != null) {
            queue.add(PURPOSE, letter.id(), email);
        }
        return letter.id();
    }

    @Transactional
    LetterView one(UUID id, Visibility clearance) {
        rows.clear(clearance);
        Letter letter = letters.findByIdOptional(id).orElseThrow(() -> Refusal.unknown("letter"));
        return LetterView.of(letter, queue.states(List.of(id)).get(id));
    }

    @Transactional
    List<Reading.Item> page(UUID appeal, Visibility clearance, @Nullable UUID after, int limit) {
        rows.clear(clearance);
        List<Letter> page = letters.ofAppeal(appeal, after, limit);
        Map<UUID, MailState> states = queue.states(page.stream().map(Letter::id).toList());
        return page.stream()
                .map(letter -> LetterView.of(letter, states.get(letter.id())))
                .map(view -> new Reading.Item(view.id(), Json.bytes(mapper, view)))
                .toList();
    }

    @Transactional
    long count(UUID appeal, Visibility clearance) {
        rows.clear(clearance);
        return letters.count("appealId", appeal);
    }

    /** A person decides that a letter whose fate is unknown, or that failed, goes out once more. */
    @Transactional
    void again(UUID id, Visibility clearance) {
        rows.clear(clearance);
        Letter letter = letters.findByIdOptional(id).orElseThrow(() -> Refusal.unknown("letter"));
        if (!queue.again(letter.id())) {
            throw Refusal.conflict(
                    "not-stranded",
                    "Only a letter that failed or whose fate is unknown is sent again.");
        }
    }

    /** Erases what a supporter has written. What has not gone out yet does not go out. */
    @Transactional
    public void erase(UUID supporter) {
        rows.clear(Visibility.RESTRICTED);
        letters.readableOf(supporter).forEach(letter -> letter.erase(now()));
        letters.flush();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
