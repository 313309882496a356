package org.habeas.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.casefile.Dangers.Danger;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** C.3: extradition-service tells that a danger has become greater or smaller. */
@ApplicationScoped
class DangerIsTold implements Reaction {
    private record Facts(String newLevel, LocalDate asOf) {}

    private final Register register;
    private final CaseFileKind kind;
    private final Dangers dangers;
    private final DangerRaisesPriority priority;

    DangerIsTold(
            Register register, CaseFileKind kind, Dangers dangers, DangerRaisesPriority priority) {
        this.register = register;
        this.kind = kind;
        this.dangers = dangers;
        this.priority = priority;
    }

    @Override
    public String rule() {
        return DangerRaisesPriority.RULE;
    }

    @Override
    public Set<String> to() {
        return Set.of("extradition-risk-level-changed");
    }

    /** All persons of all files are held in one order, as by every writer. */
    @Override
    public void on(Incoming event) {
        register.hold(
                Stream.concat(
                                Stream.of(event.person()),
                                files(event.person()).stream()
                                        .flatMap(look -> look.head().persons().stream()))
                        .distinct()
                        .toList());
        dangers.note(danger(event));
        files(event.person()).stream()
                .map(Look::id)
                .sorted()
                .forEach(file -> priority.follow(kind, file));
    }

    private List<Look<CaseFileHead, CaseFileAct, CaseFileState>> files(UUID person) {
        return register.about(kind, person, register.today(Visibility.RESTRICTED));
    }

    @Override
    public void replay(Incoming event) {
        dangers.note(danger(event));
    }

    private static Danger danger(Incoming event) {
        Facts told = event.as(Facts.class);
        return new Danger(event.person(), told.newLevel(), told.asOf(), event.id());
    }
}
