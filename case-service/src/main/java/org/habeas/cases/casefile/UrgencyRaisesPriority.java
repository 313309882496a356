package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.habeas.cases.casefile.CaseFileAct.Prioritised;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.urgency.Urgencies;
import org.habeas.cases.urgency.Urgency;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** what cannot wait raises the priority of the file while it lasts. */
@ApplicationScoped
class UrgencyRaisesPriority {
    private final Register register;
    private final CaseFileKind kind;
    private final Urgencies urgencies;

    UrgencyRaisesPriority(Register register, CaseFileKind kind, Urgencies urgencies) {
        this.register = register;
        this.kind = kind;
        this.urgencies = urgencies;
    }

    void follow(Look<CaseFileHead, CaseFileAct, CaseFileState> look, List<PersonFile> persons) {
        List<Urgency> wanted = persons.stream().flatMap(p -> urgencies.of(p).stream()).toList();
        raised(look).stream()
                .filter(entry -> wanted.stream().noneMatch(urgency -> isOf(entry, urgency)))
                .forEach(entry -> register.withdrawEffect(kind, look.id(), entry));
        wanted.forEach(urgency -> raise(look, urgency));
    }

    private static List<Entry<CaseFileAct>> raised(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return look.history().stream()
                .filter(entry -> entry.retractedAt() == null && isOurs(entry.cause()))
                .toList();
    }

    private static boolean isOurs(@Nullable Cause cause) {
        return cause != null && Urgencies.RULES.contains(cause.rule());
    }

    private static boolean isOf(Entry<CaseFileAct> entry, Urgency urgency) {
        return urgency.cause().equals(entry.cause()) && entry.act().equals(act(urgency));
    }

    private static Prioritised act(Urgency urgency) {
        return new Prioritised(urgency.isUrgent() ? CasePriority.URGENT : CasePriority.HIGH);
    }

    private void raise(Look<CaseFileHead, CaseFileAct, CaseFileState> look, Urgency urgency) {
        register.effect(
                kind,
                look.id(),
                act(urgency),
                urgency.on(),
                look.visibility().and(urgency.visibility()),
                urgency.cause(),
                urgency.sources());
    }
}
