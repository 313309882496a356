package org.habeas.advocacy.mail;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.habeas.advocacy.mail.Composer.Composed;
import org.habeas.advocacy.mail.MailQueue.Claimed;

/** Sends what is due. Any number of replicas may do so at the same time. */
@ApplicationScoped
public class MailWorker {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final MailQueue queue;
    private final MailServer server;
    private final List<Composer> composers;

    MailWorker(MailQueue queue, MailServer server, @All List<Composer> composers) {
        this.queue = queue;
        this.server = server;
        this.composers = composers;
    }

    /** Sends until nothing is due any more. */
    @Scheduled(
            every = "{habeas.mail.every}",
            delayed = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        if (!queue.isConfigured()) {
            return;
        }
        List<String> repeatable =
                composers.stream().filter(Composer::isRepeatable).map(Composer::purpose).toList();
        int released = queue.release(repeatable, PATIENCE);
        if (released > 0) {
            Log.warnf("mails of a replica that died count=%d", released);
        }
        for (Optional<Claimed> next = queue.claim(); next.isPresent(); next = queue.claim()) {
            send(next.get());
        }
    }

    private void send(Claimed mail) {
        Composer composer =
                composers.stream()
                        .filter(one -> one.purpose().equals(mail.purpose()))
                        .findFirst()
                        .orElse(null);
        if (composer == null) {
            Log.errorf("mail of an unknown purpose id=%s", mail.id());
            queue.settle(mail, MailState.FAILED, null);
            return;
        }
        switch (composed(composer, mail)) {
            case Composed.Later _ -> queue.later(mail);
            case Composed.Never _ -> queue.settle(mail, MailState.DROPPED, null);
            case Composed.Ready ready -> hand(mail, ready, composer);
        }
    }

    /** What cannot be put together now has not gone out, and holds up no other mail. */
    private static Composed composed(Composer composer, Claimed mail) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> composer.compose(mail.ref()));
        } catch (RuntimeException e) {
            Log.errorf("mail not composed id=%s reason=%s", mail.id(), e.getClass().getName());
            return new Composed.Later();
        }
    }

    private void hand(Claimed mail, Composed.Ready ready, Composer composer) {
        MailServer.Reply reply = server.hand(mail.id(), ready);
        Log.infof("mail handed over id=%s fate=%s code=%s", mail.id(), reply.fate(), reply.code());
        switch (reply.fate()) {
            case TAKEN -> queue.settle(mail, MailState.SENT, null);
            case NOT_NOW -> queue.retry(mail, reply.code());
            case REFUSED -> queue.cameBack(mail.id(), reply.code());
            case UNKNOWN -> {
                if (composer.isRepeatable()) {
                    queue.retry(mail, null);
                } else {
                    queue.settle(mail, MailState.UNKNOWN, null);
                }
            }
        }
    }
}
