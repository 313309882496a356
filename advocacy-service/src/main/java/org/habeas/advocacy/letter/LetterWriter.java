package org.habeas.advocacy.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import org.habeas.advocacy.appeal.Appeals.Writable;
import org.habeas.advocacy.recipient.Office;
import org.habeas.advocacy.recipient.Offices;
import org.habeas.advocacy.template.Renderer;
import org.habeas.advocacy.template.Templates;
import org.habeas.advocacy.template.Variables;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** Puts a letter into words, from what the public may know today. */
@ApplicationScoped
class LetterWriter {
    private final Offices offices;
    private final Templates templates;
    private final Renderer renderer;
    private final Salutations salutations;
    private final Register register;
    private final Clock clock;

    LetterWriter(
            Offices offices,
            Templates templates,
            Renderer renderer,
            Salutations salutations,
            Register register,
            Clock clock) {
        this.offices = offices;
        this.templates = templates;
        this.renderer = renderer;
        this.salutations = salutations;
        this.register = register;
        this.clock = clock;
    }

    Office office(Writable appeal, UUID recipient) {
        if (!appeal.recipients().contains(recipient)) {
            throw Refusal.invalid(
                    "not-a-recipient", "/recipient_id", "The appeal does not go to this office.");
        }
        return offices.one(recipient, today())
                .orElseThrow(() ->
                        Refusal.invalid(
                                "not-a-recipient", "/recipient_id", "There is no such office."));
    }

    Rendered words(Writable appeal, Office to, String language, @Nullable Sender from) {
        Templates.Text text =
                templates
                        .text(appeal.templateId(), language, today())
                        .orElseThrow(() ->
                                Refusal.invalid(
                                        "no-such-language",
                                        "/language",
                                        "The template has no text in this language."));
        Variables known = variables(appeal, to, text.language(), from);
        String subject = renderer.render(text.subject(), known, "/recipient_id");
        return new Rendered(
                text.id(),
                text.language(),
                subject.replaceAll("\\p{Cntrl}+", " ").strip(),
                renderer.render(text.body(), known, "/recipient_id"));
    }

    private Variables variables(
            Writable appeal, Office to, String language, @Nullable Sender from) {
        return new Variables()
                .with("recipient.institution", to.institution())
                .with("recipient.office", to.title())
                .with("recipient.holder", to.holder())
                .with("recipient.salutation", salutations.of(language, to.holder()).orElse(null))
                .with("recipient.postal_address", to.postal())
                .with("campaign.title", appeal.campaignTitle())
                .with("campaign.group_subject", appeal.groupSubject())
                .with("appeal.title", appeal.title())
                .with("sender.name", from == null ? null : from.name())
                .with("sender.country", from == null ? null : from.country(language))
                .with("letter.date", date(language));
    }

    private String date(String language) {
        return LocalDate.now(clock)
                .format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Locale.forLanguageTag(language)));
    }

    private Lens today() {
        return register.today(Visibility.PUBLIC);
    }
}
