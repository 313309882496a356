package org.habeas.advocacy.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Register;

/** Templates as letters use them. */
@ApplicationScoped
public class Templates {
    private final Register register;
    private final TemplateDockets kind;

    Templates(Register register, TemplateDockets kind) {
        this.register = register;
        this.kind = kind;
    }

    /**
     * A version to write a letter from.
     *
     * @param id the entry that holds it
     */
    public record Text(UUID id, String language, String subject, String body) {
        @Override
        public String toString() {
            return "Text[" + id + "]";
        }
    }

    /** The newest text in a language, unless the template is retired. */
    @Transactional
    public Optional<Text> text(UUID template, String language, Lens lens) {
        return register.one(kind, template, lens)
                .map(look -> look.state())
                .filter(state -> state.stage() == TemplateStage.IN_USE)
                .flatMap(state -> state.in(language))
                .map(one -> new Text(one.id(), one.language(), one.subject(), one.body()));
    }
}
