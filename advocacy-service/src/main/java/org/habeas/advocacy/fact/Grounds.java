package org.habeas.advocacy.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.demand.DemandHead;
import org.habeas.advocacy.demand.Ground;
import org.habeas.advocacy.law.Answer;
import org.habeas.advocacy.law.FulfilmentRule;
import org.habeas.advocacy.law.LawOfDemands;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/** Applies the law of demands to what is known. */
@ApplicationScoped
class Grounds {
    private final LawOfDemands law;
    private final ObjectMapper mapper;

    Grounds(LawOfDemands law, ObjectMapper mapper) {
        this.law = law;
        this.mapper = mapper;
    }

    /** What the facts say of a demand; nothing if it is met by hand only. */
    List<Ground> of(DemandHead demand, List<KnownFact> facts) {
        List<Ground> grounds = new ArrayList<>();
        List<FulfilmentRule> lines = law.of(demand.type(), demand.fulfilment()).rules();
        for (KnownFact fact : facts) {
            JsonNode payload = payload(fact);
            lines.stream()
                    .filter(_ -> concerns(demand, fact))
                    .filter(line -> line.matches(fact.type(), payload))
                    .filter(line -> concerns(line, demand.matter(), fact, payload))
                    .findFirst()
                    .map(line -> ground(line, fact))
                    .ifPresent(grounds::add);
        }
        return grounds;
    }

    /** A fact about nobody in particular answers a demand about its docket, for every subject. */
    private static boolean concerns(DemandHead demand, KnownFact fact) {
        return fact.personId() == null
                ? fact.docketId().equals(demand.matter())
                : demand.subjects().contains(fact.personId());
    }

    /**
     * A demand about one proceeding is answered by that one and by what repeats it, unless the
     * person is dead or gone.
     */
    private static boolean concerns(
            FulfilmentRule line, @Nullable UUID matter, KnownFact fact, JsonNode payload) {
        if (matter == null
                || matter.equals(fact.docketId())
                || line.outcome() == Answer.OVERTAKEN) {
            return true;
        }
        String repeated = payload.path("repeat_of").asText();
        String reissued = payload.path("previous_alert_id").asText();
        return matter.toString().equals(repeated) || matter.toString().equals(reissued);
    }

    private static Ground ground(FulfilmentRule line, KnownFact fact) {
        return new Ground(
                line,
                fact.eventId(),
                fact.personId(),
                fact.on(),
                fact.recordedAt(),
                fact.visibility(),
                cause(line.ruleName(), fact),
                source(fact),
                fact.docketKind());
    }

    static Cause cause(String rule, KnownFact fact) {
        return new Cause(rule, fact.eventId(), fact.service(), fact.docketId(), fact.entryId());
    }

    /**
     * The entry of the other service, which has the sources. It spoke on the day it was recorded.
     */
    static Provenance source(KnownFact fact) {
        LocalDate day = fact.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return new Provenance(
                fact.type() + " in " + fact.docketKind(),
                null,
                "/v1/" + fact.docketKind() + "/" + fact.docketId(),
                FuzzyDate.day(day),
                null,
                fact.entryId().toString(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    JsonNode payload(KnownFact fact) {
        try {
            return mapper.readTree(fact.payload());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
