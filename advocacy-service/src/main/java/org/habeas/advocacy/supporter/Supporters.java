package org.habeas.advocacy.supporter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.habeas.advocacy.appeal.Appeals;
import org.habeas.advocacy.appeal.Appeals.Writable;
import org.habeas.advocacy.letter.Letters;
import org.habeas.advocacy.letter.Sender;
import org.habeas.advocacy.mail.MailLimits;
import org.habeas.advocacy.mail.MailQueue;
import org.habeas.advocacy.mail.Secrets;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;

/**
 * Signing, in two steps. What is answered to the first never depends on whether an address is known
 * already: the same is stored and sent.
 */
@ApplicationScoped
class Supporters {
    static final String PURPOSE = "confirmation";

    private final SupporterRows supporters;
    private final Appeals appeals;
    private final Letters letters;
    private final MailQueue queue;
    private final MailLimits limits;
    private final Secrets secrets;
    private final RowSecurity rows;
    private final ObjectMapper mapper;
    private final Clock clock;

    Supporters(
            SupporterRows supporters,
            Appeals appeals,
            Letters letters,
            MailQueue queue,
            MailLimits limits,
            Secrets secrets,
            RowSecurity rows,
            ObjectMapper mapper,
            Clock clock) {
        this.supporters = supporters;
        this.appeals = appeals;
        this.letters = letters;
        this.queue = queue;
        this.limits = limits;
        this.secrets = secrets;
        this.rows = rows;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Counts what this client asks, also when it is refused afterwards. */
    @Transactional
    boolean mayTry(String client) {
        queue.requireConfigured();
        rows.clear(Visibility.RESTRICTED);
        Instant now = now();
        byte[] hash = secrets.sign("client", client);
        return supporters.tries(hash, now, now.minus(Duration.ofHours(1)))
                <= limits.signaturesPerClientHourly();
    }

    /** The first step: a mail to the address, unless it has had too many today. */
    @Transactional
    void sign(Signing signing) {
        Writable appeal = open(signing.appealId());
        rows.clear(Visibility.RESTRICTED);
        long today = queue.countSince(PURPOSE, signing.email(), Duration.ofDays(1));
        if (today >= limits.confirmationsPerAddressDaily()) {
            return;
        }
        UUID id = Ids.next();
        Supporter supporter =
                new Supporter(
                                id,
                                appeal.id(),
                                appeal.campaignId(),
                                secrets.addressHash(signing.email()),
                                sealed(id, signing),
                                signing.language(),
                                Boolean.TRUE.equals(signing.consents().informed()),
                                now())
                        .openedBy(
                                Token.of(secrets, "confirm", id),
                                now().plus(limits.confirmationValidFor()),
                                Token.of(secrets, "manage", id));
        supporters.persistAndFlush(supporter);
        queue.add(PURPOSE, id, signing.email());
    }

    /** The second step. A token serves once; who has signed before has signed once. */
    @Transactional
    void confirm(Token token) {
        queue.requireConfigured();
        rows.clear(Visibility.RESTRICTED);
        Supporter supporter =
                supporters
                        .ofToken(token)
                        .filter(one -> one.isWaitingAt(now()))
                        .orElseThrow(() -> Refusal.unknown("token"));
        Writable appeal = open(supporter.appealId());
        rows.clear(Visibility.RESTRICTED);
        supporters.hold(supporter.addressHash());
        if (supporters.hasSigned(supporter.appealId(), supporter.addressHash())) {
            forget(supporter);
            return;
        }
        supporter.confirm(now());
        supporters.flush();
        Person person = person(supporter);
        Sender from =
                person.named()
                        ? new Sender(person.name(), person.country())
                        : new Sender(null, null);
        int written = letters.writeFor(appeal, supporter.id(), supporter.language(), from);
        appeals.signed(appeal.id());
        Log.infof("appeal signed id=%s letters=%d", appeal.id(), written);
    }

    /** No more news; the signature stays. Who has not confirmed yet is forgotten. */
    @Transactional
    void unsubscribe(Token token) {
        Supporter supporter = managed(token);
        if (supporter.isConfirmed()) {
            supporter.leaveAlone();
        } else {
            forget(supporter);
        }
    }

    /** Everything about the person goes; only the number of signatures stays. */
    @Transactional
    void erase(Token token) {
        forget(managed(token));
    }

    private Supporter managed(Token token) {
        queue.requireConfigured();
        rows.clear(Visibility.RESTRICTED);
        return supporters.ofManager(token).orElseThrow(() -> Refusal.unknown("token"));
    }

    /** In the transaction at hand. */
    void forget(Supporter supporter) {
        letters.erase(supporter.id());
        queue.forget(supporter.id());
        supporters.delete(supporter);
    }

    Person person(Supporter supporter) {
        byte[] plain = secrets.open(supporter.sealed(), supporter.id().toString());
        return Json.read(mapper, new String(plain, StandardCharsets.UTF_8), Person.class);
    }

    private Writable open(UUID appealId) {
        Writable appeal = appeals.toWrite(appealId, "/appeal_id");
        if (!appeal.isOpenForSignature()) {
            throw Refusal.conflict(
                    "not-open-for-signature", "This appeal is not open for signature.");
        }
        return appeal;
    }

    private byte[] sealed(UUID id, Signing signing) {
        Person person =
                new Person(
                        signing.name().strip(),
                        signing.email(),
                        signing.country(),
                        signing.consents().named());
        return secrets.seal(Json.bytes(mapper, person), id.toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
