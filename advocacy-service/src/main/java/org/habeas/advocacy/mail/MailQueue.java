package org.habeas.advocacy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/**
 * Mails that are taken on. One is taken on in the transaction of what it follows from, so that a
 * promise to send is kept; and it is marked before the mail server hears of it, so that it never
 * goes out twice unnoticed.
 */
@ApplicationScoped
public class MailQueue {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofMinutes(15);
    private static final int SHORTEST_SECRET = 32;

    private final QueuedMails mails;
    private final Secrets secrets;
    private final MailConfig config;
    private final MailLimits limits;
    private final RowSecurity rows;
    private final Event<MailCameBack> returns;
    private final Clock clock;

    MailQueue(
            QueuedMails mails,
            Secrets secrets,
            MailConfig config,
            MailLimits limits,
            RowSecurity rows,
            Event<MailCameBack> returns,
            Clock clock) {
        this.mails = mails;
        this.secrets = secrets;
        this.config = config;
        this.limits = limits;
        this.rows = rows;
        this.returns = returns;
        this.clock = clock;
    }

    /** A mail in hand: marked as being sent by this replica alone. */
    record Claimed(UUID id, String purpose, UUID ref, int attempt) {}

    /** Whether mail can be sent at all. */
    public boolean isConfigured() {
        return config.host().isPresent()
                && config.from().isPresent()
                && config.secret().filter(s -> s.length() >= SHORTEST_SECRET).isPresent();
    }

    /** Refuses what cannot be kept without a mail server. */
    public void requireConfigured() {
        if (!isConfigured()) {
            throw Refusal.unavailable(
                    "mail-not-configured", "This installation has no mail server to send with.");
        }
    }

    /** Takes on a mail in the transaction at hand. */
    @Transactional
    public void add(String purpose, UUID ref, String to) {
        requireConfigured();
        rows.clear(Visibility.RESTRICTED);
        mails.persist(new QueuedMail(Ids.next(), purpose, ref, secrets.addressHash(to), now()));
    }

    /** How many mails of a purpose were taken on for an address since then. */
    @Transactional
    public long countSince(String purpose, String to, Duration back) {
        rows.clear(Visibility.RESTRICTED);
        byte[] hash = secrets.addressHash(to);
        mails.hold(hash);
        return mails.countSince(purpose, hash, now().minus(back));
    }

    /** How far the mails are that were made from these. */
    @Transactional
    public Map<UUID, MailState> states(List<UUID> refs) {
        rows.clear(Visibility.RESTRICTED);
        Map<UUID, MailState> states = new HashMap<>();
        mails.of(refs).forEach(mail -> states.put(mail.ref(), mail.state()));
        return states;
    }

    /** Forgets the mails made from this. */
    @Transactional
    public void forget(UUID ref) {
        rows.clear(Visibility.RESTRICTED);
        mails.delete("ref", ref);
    }

    /** A person decides: one that failed or whose fate is unknown goes out once more. */
    @Transactional
    public boolean again(UUID ref) {
        requireConfigured();
        rows.clear(Visibility.RESTRICTED);
        List<QueuedMail> stranded =
                mails.of(List.of(ref)).stream()
                        .filter(mail ->
                                mail.state() == MailState.UNKNOWN
                                        || mail.state() == MailState.FAILED)
                        .toList();
        stranded.forEach(mail -> mail.wait(now()));
        return !stranded.isEmpty();
    }

    /**
     * Takes the next mail that is due and may go to its recipient now; one that may not waits.
     *
     * @return nothing if none is due
     */
    @Transactional
    Optional<Claimed> claim() {
        rows.clear(Visibility.RESTRICTED);
        Instant now = now();
        for (Optional<QueuedMail> next = mails.nextDue(now);
                next.isPresent();
                next = mails.nextDue(now)) {
            QueuedMail mail = next.get();
            mails.hold(mail.toHash());
            Instant free = freeAt(mail.toHash(), now);
            if (free.isAfter(now)) {
                mail.wait(free);
                mails.flush();
            } else {
                mail.claim(now);
                return Optional.of(
                        new Claimed(mail.id(), mail.purpose(), mail.ref(), mail.attempts()));
            }
        }
        return Optional.empty();
    }

    /** When the limits of a recipient let the next mail through. */
    private Instant freeAt(byte[] toHash, Instant now) {
        List<Instant> day = mails.outSince(toHash, now.minus(DAY));
        List<Instant> hour = day.stream().filter(at -> !at.isBefore(now.minus(HOUR))).toList();
        Instant byHour = freeAt(hour, limits.perRecipientHourly(), HOUR, now);
        Instant byDay = freeAt(day, limits.perRecipientDaily(), DAY, now);
        return byHour.isAfter(byDay) ? byHour : byDay;
    }

    private static Instant freeAt(List<Instant> out, int most, Duration window, Instant now) {
        return out.size() < most
                ? now
                : out.get(out.size() - most).plus(window).plus(1, ChronoUnit.MILLIS);
    }

    /** It did not go out, and is tried again later. */
    @Transactional
    void retry(Claimed claimed, @Nullable Integer replyCode) {
        rows.clear(Visibility.RESTRICTED);
        QueuedMail mail = mails.held(claimed.id()).orElse(null);
        if (mail == null) {
            return; // forgotten meanwhile
        }
        if (claimed.attempt() >= limits.attempts()) {
            mail.settle(MailState.FAILED, replyCode, now());
        } else {
            mail.wait(now().plus(limits.pauseAfter(claimed.attempt())));
        }
    }

    /** It may not go out now; that is no attempt that failed. */
    @Transactional
    void later(Claimed claimed) {
        rows.clear(Visibility.RESTRICTED);
        mails.held(claimed.id()).ifPresent(mail -> mail.wait(now().plus(LATER)));
    }

    @Transactional
    void settle(Claimed claimed, MailState end, @Nullable Integer replyCode) {
        rows.clear(Visibility.RESTRICTED);
        mails.held(claimed.id())
                .filter(mail -> mail.state() == MailState.SENDING) // it may have come back already
                .ifPresent(mail -> mail.settle(end, replyCode, now()));
    }

    /** It came back for good; told once, whoever tells us first. */
    @Transactional
    boolean cameBack(UUID id, @Nullable Integer replyCode) {
        rows.clear(Visibility.RESTRICTED);
        Optional<QueuedMail> found =
                mails.held(id).filter(mail -> mail.state() != MailState.BOUNCED);
        found.ifPresent(mail -> {
            mail.settle(MailState.BOUNCED, replyCode, now());
            mails.flush();
            returns.fire(new MailCameBack(mail.id(), mail.purpose(), mail.ref()));
        });
        return found.isPresent();
    }

    /**
     * Mails that a replica held when it died. Nobody knows whether the server took them.
     *
     * @param repeatable the purposes that may be sent twice
     */
    @Transactional
    int release(List<String> repeatable, Duration patience) {
        rows.clear(Visibility.RESTRICTED);
        List<QueuedMail> stuck = mails.stuck(now().minus(patience));
        for (QueuedMail mail : stuck) {
            if (repeatable.contains(mail.purpose())) {
                mail.wait(now());
            } else {
                mail.settle(MailState.UNKNOWN, null, now());
            }
        }
        return stuck.size();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
