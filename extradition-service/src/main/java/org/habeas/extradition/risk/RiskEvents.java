package org.habeas.extradition.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.event.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Tells our other services, and nobody else, that a danger has changed (ADR 71): on a topic of
 * their own, and never more than CONFIDENTIAL readers know.
 */
@ApplicationScoped
class RiskEvents {
    private static final String TOPIC = "habeas.staff";
    private static final String NONE = "none";

    private final Outbox outbox;

    RiskEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What the event says beside what every event says; neither a State nor a docket. */
    record LevelFacts(
            @Nullable RiskLevel oldLevel,
            RiskLevel newLevel,
            List<String> factorCodes,
            LocalDate asOf) {}

    void tell(Optional<Assessment> before, Assessment now, Visibility clearance) {
        RiskLevel old = before.map(Assessment::hostLevel).orElse(null);
        if (clearance != Visibility.CONFIDENTIAL || old == now.hostLevel()) {
            return;
        }
        outbox.append(
                TOPIC,
                new DomainEvent(
                        "extradition-risk-level-changed",
                        now.personId(),
                        new LevelFacts(old, now.hostLevel(), now.codes(), now.asOf())),
                new Outbox.About(
                        now.personId(),
                        "risk-assessments",
                        FuzzyDate.day(now.asOf()),
                        Visibility.CONFIDENTIAL,
                        new Outbox.Words(
                                old == null ? NONE : Words.of(old), Words.of(now.hostLevel()))));
    }
}
