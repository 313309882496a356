package org.habeas.advocacy;

import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What somebody finds in a mailbox, read through IMAP. */
public final class Mailbox {
    private Mailbox() {}

    /** A mail as its reader sees it. */
    public record Mail(
            String from, String replyTo, String returnPath, String subject, String text) {}

    public static List<Mail> of(String address) {
        int port = Integer.getInteger("HABEAS_TEST_IMAP_PORT");
        Properties properties = new Properties();
        properties.setProperty("mail.imap.auth.login.disable", "false");
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", port, address, address);
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            List<Mail> mails = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                mails.add(mail(message));
            }
            return mails;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail(Message message) throws MessagingException, IOException {
        String[] path = message.getHeader("Return-Path");
        return new Mail(
                message.getFrom()[0].toString(),
                message.getReplyTo()[0].toString(),
                path == null ? "" : path[0],
                message.getSubject(),
                text(message.getContent()));
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        return content.toString().replace("\r\n", "\n");
    }
}
