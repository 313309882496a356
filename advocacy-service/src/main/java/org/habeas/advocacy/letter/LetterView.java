package org.habeas.advocacy.letter;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.mail.MailState;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * A letter and its recipient as they were when it was written.
 *
 * @param sha256 of the UTF-8 bytes of the subject, an empty line, and the text; it stays when the
 *     text is erased
 * @param delivery how far its mail is; {@code by_hand} if it goes out by other ways
 */
record LetterView(
        UUID id,
        UUID appealId,
        UUID campaignId,
        Recipient recipient,
        String language,
        UUID templateId,
        UUID templateVersion,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String html,
        String sha256,
        Instant writtenAt,
        String delivery,
        @Nullable Instant erasedAt,
        Map<String, String> links) {

    /** The office, and who held it. */
    record Recipient(
            UUID id,
            String institution,
            @Nullable String office,
            @Nullable String holder,
            @Nullable String postalAddress) {}

    static LetterView of(Letter letter, @Nullable MailState mail) {
        String text = letter.body();
        return new LetterView(
                letter.id(),
                letter.appealId(),
                letter.campaignId(),
                new Recipient(
                        letter.recipientId(),
                        letter.institution(),
                        letter.office(),
                        letter.holder(),
                        letter.postal()),
                letter.language(),
                letter.templateId(),
                letter.versionId(),
                letter.subject(),
                text,
                text == null ? null : Paragraphs.of(text),
                HexFormat.of().formatHex(letter.sha256()),
                letter.writtenAt(),
                mail == null ? "by_hand" : Words.of(mail),
                letter.erasedAt(),
                Map.of(
                        "self", "/v1/letters/" + letter.id(),
                        "appeal", "/v1/appeals/" + letter.appealId()));
    }

    @Override
    public String toString() {
        return "LetterView[" + id + "]";
    }
}
