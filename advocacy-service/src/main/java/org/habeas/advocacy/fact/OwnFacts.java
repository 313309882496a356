package org.habeas.advocacy.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.habeas.advocacy.FactHappened;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.platform.json.Json;

/**
 * What happens on the dockets of this service answers demands like what another one tells, in the
 * same transaction. Taking the entry back takes the answer back, and the fact is known no more.
 */
@ApplicationScoped
class OwnFacts {
    private static final String SERVICE = "advocacy";

    private final FactsAnswerDemands demands;
    private final LawOfDemands law;
    private final ObjectMapper mapper;
    private final Clock clock;

    OwnFacts(FactsAnswerDemands demands, LawOfDemands law, ObjectMapper mapper, Clock clock) {
        this.demands = demands;
        this.law = law;
        this.mapper = mapper;
        this.clock = clock;
    }

    void learn(@Observes FactHappened happened) {
        if (law.events().contains(happened.type())) {
            demands.learn(fact(happened));
        }
    }

    private KnownFact fact(FactHappened happened) {
        return new KnownFact(
                id(happened),
                happened.personId(),
                happened.type(),
                SERVICE,
                happened.docketId(),
                happened.docketKind(),
                happened.entryId(),
                happened.on(),
                happened.visibility(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Json.text(mapper, happened.facts()));
    }

    /** The same entry tells the same thing of the same person once. */
    private static UUID id(FactHappened happened) {
        String name = happened.type() + happened.entryId() + happened.personId();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
