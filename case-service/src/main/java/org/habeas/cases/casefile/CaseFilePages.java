package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.habeas.cases.person.PersonChanged;
import org.habeas.platform.register.Look;
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
        changed.file().ids().stream()
                .flatMap(id -> register.about(kind, id, changed.file().lens()).stream())
                .map(Look::id)
                .distinct()
                .sorted()
                .forEach(id -> register.refresh(kind, id));
    }
}
