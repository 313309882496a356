package org.habeas.advocacy.mail;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.habeas.platform.problem.Refusal;

/** Takes in what mail servers say of mails that could not be delivered (RFC 3464). */
@ApplicationScoped
public class Bounces {
    private final ReturnPath paths;
    private final MailQueue queue;

    Bounces(ReturnPath paths, MailQueue queue) {
        this.paths = paths;
        this.queue = queue;
    }

    /** A whole message as it came back, addressed to the return path of the mail. */
    public void message(byte[] message) {
        DeliveryReport report = DeliveryReport.message(message);
        take(
                report,
                report.addressedTo().stream()
                        .map(paths::mail)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Only the status part, with the return path that it came back to. */
    public void status(byte[] status, String returnPath) {
        take(DeliveryReport.status(status), paths.mail(returnPath));
    }

    /** What has merely been delayed, and what was delivered, is no bounce. */
    private void take(DeliveryReport report, Optional<UUID> mail) {
        UUID id =
                mail.orElseThrow(() ->
                        Refusal.invalid(
                                "unknown-return-path", "", "This did not come back from us."));
        if (report.isFinal() && queue.cameBack(id, null)) {
            Log.infof("mail came back id=%s", id);
        }
    }
}
