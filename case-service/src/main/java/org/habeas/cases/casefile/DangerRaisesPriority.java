package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.casefile.CaseFileAct.Prioritised;
import org.habeas.cases.casefile.Dangers.Danger;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * C.3: a critical or high danger makes a file urgent, a medium one high; never less urgent than
 * somebody of us found. Only staff may know of a danger, so only staff see that it was the reason;
 * when it is smaller, what it raised is taken back.
 */
@ApplicationScoped
class DangerRaisesPriority {
    static final String RULE = "C.3";

    private final Register register;
    private final Dangers dangers;

    DangerRaisesPriority(Register register, Dangers dangers) {
        this.register = register;
        this.dangers = dangers;
    }

    /** Lets one file follow the danger to its persons. */
    void follow(CaseFileKind kind, UUID file) {
        Look<CaseFileHead, CaseFileAct, CaseFileState> look = look(kind, file);
        Optional<Danger> danger = dangers.greatest(look.head().persons());
        List<Entry<CaseFileAct>> raised = raised(look);
        if (raised.stream().anyMatch(entry -> danger.filter(d -> isOf(entry, d)).isPresent())) {
            return;
        }
        raised.forEach(entry -> register.withdrawEffect(kind, file, entry));
        danger.ifPresent(told -> raise(kind, look(kind, file), told));
    }

    private Look<CaseFileHead, CaseFileAct, CaseFileState> look(CaseFileKind kind, UUID file) {
        return register.one(kind, file, register.today(Visibility.RESTRICTED)).orElseThrow();
    }

    private static List<Entry<CaseFileAct>> raised(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return look.history().stream()
                .filter(entry -> entry.retractedAt() == null && isOurs(entry.cause()))
                .toList();
    }

    private static boolean isOurs(@Nullable Cause cause) {
        return cause != null && cause.rule().equals(RULE);
    }

    private static boolean isOf(Entry<CaseFileAct> entry, Danger danger) {
        Cause cause = entry.cause();
        return cause != null
                && danger.event().equals(cause.eventId())
                && entry.act() instanceof Prioritised told
                && told.priority() == danger.priority();
    }

    private void raise(
            CaseFileKind kind, Look<CaseFileHead, CaseFileAct, CaseFileState> look, Danger danger) {
        CasePriority wanted = danger.priority();
        if (wanted == null
                || !look.state().isOpen()
                || wanted.compareTo(look.state().priority()) >= 0) {
            return;
        }
        register.effect(
                kind,
                look.id(),
                new Prioritised(wanted),
                FuzzyDate.day(danger.on()),
                Visibility.CONFIDENTIAL.and(look.visibility()),
                new Cause(RULE, danger.event(), "proceeding", danger.personId(), danger.event()),
                List.of(Provenance.titled("extradition-service")));
    }
}
