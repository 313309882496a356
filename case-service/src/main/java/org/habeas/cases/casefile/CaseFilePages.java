package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.habeas.cases.person.PersonChanged;
import org.habeas.platform.register.Register;

/** Writes the files of a person anew when the reasons to keep them open may have changed. */
@ApplicationScoped
class CaseFilePages {
    private final CaseFileKind kind;
    private final Register register;

    CaseFilePages(CaseFileKind kind, Register register) {
        this.kind = kind;
        this.register = register;
    }

    void on(@Observes PersonChanged changed) {
        register.about(kind, changed.file().id(), changed.file().lens())
                .forEach(look -> register.refresh(kind, look.id()));
    }
}
