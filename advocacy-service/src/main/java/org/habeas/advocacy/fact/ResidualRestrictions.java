package org.habeas.advocacy.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.demand.DemandHead;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Ground;
import org.habeas.advocacy.demand.ListedRestriction;
import org.habeas.advocacy.law.DemandType;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;

/**
 * Who is let go under restrictions is not free: the campaign goes on with a demand to lift each of
 * them ({@code domain-model.md R-07}, third effect). The release may tell of them, or facts that
 * come before or after it.
 */
@ApplicationScoped
class ResidualRestrictions {
    private static final String RULE = "R-07";

    private final Demands demands;
    private final Restrictions restrictions;
    private final Grounds grounds;
    private final ObjectMapper mapper;

    ResidualRestrictions(
            Demands demands, Restrictions restrictions, Grounds grounds, ObjectMapper mapper) {
        this.demands = demands;
        this.restrictions = restrictions;
        this.grounds = grounds;
        this.mapper = mapper;
    }

    void follow(Demands.Known answered, Ground release, List<KnownFact> known) {
        UUID person = release.personId();
        if (person == null || !release.line().ruleName().equals(RULE)) {
            return;
        }
        List<ListedRestriction> told = told(release, known);
        List<KnownFact> found = restrictions.inForce(known, person, release.entry().effectiveDay());
        if (told.isEmpty() && found.isEmpty()) {
            return;
        }
        UUID id = Register.derived(release.cause(), answered.id(), "lift" + person);
        demands.open(
                id,
                head(answered.head(), person, told),
                shown(answered.visibility().and(release.visibility()), told, found),
                release.on(),
                release.cause(),
                release.source());
        found.forEach(fact -> list(id, person, fact, release));
    }

    /** That there is such a demand tells that a restriction is known. */
    private static Visibility shown(
            Visibility usual, List<ListedRestriction> told, List<KnownFact> found) {
        return told.isEmpty()
                ? usual.and(
                        found.stream()
                                .map(KnownFact::visibility)
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                : usual;
    }

    private void list(UUID demand, UUID person, KnownFact fact, Ground release) {
        JsonNode payload = grounds.payload(fact);
        JsonNode end = payload.path("expected_end");
        demands.found(
                demand,
                person,
                new ListedRestriction(
                        payload.path("type").asText(fact.type()),
                        fact.docketId(),
                        end.isMissingNode() ? null : mapper.convertValue(end, FuzzyDate.class)),
                fact.on(),
                release.visibility().and(fact.visibility()),
                Grounds.cause(RULE, fact),
                Grounds.source(fact));
    }

    private static DemandHead head(DemandHead met, UUID person, List<ListedRestriction> told) {
        return new DemandHead(
                met.campaignId(),
                met.declarationId(),
                DemandType.LIFT_RESTRICTIONS,
                "Lift the restrictions that remain after release.",
                met.addressees(),
                List.of(person),
                null,
                null,
                null,
                null,
                told,
                null);
    }

    private List<ListedRestriction> told(Ground release, List<KnownFact> known) {
        List<ListedRestriction> listed = new ArrayList<>();
        known.stream()
                .filter(fact -> fact.eventId().equals(release.eventId()))
                .map(fact -> grounds.payload(fact).path("residual_restrictions"))
                .forEach(all -> all.forEach(one -> listed.add(read(one))));
        return listed;
    }

    /** A restriction is its type, with what else is known of it. */
    private ListedRestriction read(JsonNode one) {
        if (one.isTextual()) {
            return new ListedRestriction(one.asText(), null, null);
        }
        try {
            return mapper.readerFor(ListedRestriction.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(one);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("residual restrictions are not as agreed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
