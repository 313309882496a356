package org.habeas.advocacy.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.habeas.platform.problem.Refusal;

/**
 * A delivery status notification (RFC 3464), as far as we read it.
 *
 * @param addressedTo where it came back to
 * @param isFinal whether it says that the mail will never be delivered
 */
record DeliveryReport(List<String> addressedTo, boolean isFinal) {
    private static final List<String> ADDRESSED =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");

    static DeliveryReport message(byte[] bytes) {
        try {
            MimeMessage message =
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            List<String> addressed = new ArrayList<>();
            for (String header : ADDRESSED) {
                String[] values = message.getHeader(header);
                addressed.addAll(values == null ? List.of() : List.of(values));
            }
            return new DeliveryReport(addressed, isFinal(status(message)));
        } catch (MessagingException | IOException e) {
            throw unreadable();
        }
    }

    static DeliveryReport status(byte[] bytes) {
        try {
            return new DeliveryReport(List.of(), isFinal(new ByteArrayInputStream(bytes)));
        } catch (MessagingException | IOException e) {
            throw unreadable();
        }
    }

    private static InputStream status(MimeMessage message) throws MessagingException, IOException {
        if (message.isMimeType("multipart/*")) {
            MimeMultipart parts = new MimeMultipart(message.getDataHandler().getDataSource());
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("message/delivery-status")) {
                    return part.getInputStream();
                }
            }
        }
        throw unreadable();
    }

    /** Groups of fields, parted by empty lines: one of the message, then one a recipient. */
    private static boolean isFinal(InputStream status) throws MessagingException, IOException {
        boolean failed = false;
        boolean isReport = false;
        while (status.available() > 0) {
            InternetHeaders fields = new InternetHeaders(status);
            String action = fields.getHeader("Action", null);
            String code = fields.getHeader("Status", null);
            if (action != null && code != null) {
                isReport = true;
                failed |=
                        action.strip().toLowerCase(Locale.ROOT).equals("failed")
                                && code.strip().startsWith("5");
            }
        }
        if (!isReport) {
            throw unreadable();
        }
        return failed;
    }

    private static Refusal unreadable() {
        return Refusal.malformed(
                "no-delivery-status", "This is no delivery status notification (RFC 3464).");
    }
}
