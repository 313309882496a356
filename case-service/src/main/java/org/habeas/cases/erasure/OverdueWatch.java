package org.habeas.cases.erasure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.erasure.ErasureAct.Overdue;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Looks whether every service has erased within a day ({@code domain-model.md R-28}). */
@ApplicationScoped
class OverdueWatch {
    /** The period of the rule. */
    private static final Duration DAY = Duration.ofHours(24);

    private final Register register;
    private final ErasureKind kind;
    private final Requests requests;
    private final Clock clock;

    OverdueWatch(Register register, ErasureKind kind, Requests requests, Clock clock) {
        this.register = register;
        this.kind = kind;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(
            every = "5m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(clock.instant());
    }

    @Transactional
    void look(Instant now) {
        requests.waiting().stream().filter(look -> isLate(look.state(), now)).forEach(this::late);
    }

    private static boolean isLate(ErasureState state, Instant now) {
        Instant executed = state.executed();
        return executed != null && !state.overdue() && executed.plus(DAY).isBefore(now);
    }

    private void late(Look<ErasureHead, ErasureAct, ErasureState> look) {
        UUID executed =
                look.history().stream()
                        .filter(entry -> entry.act() instanceof ErasureAct.Executed)
                        .map(Entry::id)
                        .findFirst()
                        .orElseThrow();
        register.effect(
                kind,
                look.id(),
                new Overdue(List.copyOf(look.state().missing())),
                FuzzyDate.day(LocalDate.now(clock)),
                Visibility.RESTRICTED,
                new Cause(Executing.RULE, null, "case", look.id(), executed),
                List.of(Provenance.titled("24 hours have passed")));
    }
}
