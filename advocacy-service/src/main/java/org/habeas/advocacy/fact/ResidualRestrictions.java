package org.habeas.advocacy.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.advocacy.demand.DemandHead;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.demand.Ground;
import org.habeas.advocacy.demand.ListedRestriction;
import org.habeas.advocacy.law.DemandType;
import org.habeas.platform.register.Register;

/**
 * Who is let go under restrictions is not free: the campaign goes on with a demand to lift each of
 * them ({@code domain-model.md R-07}, third effect).
 */
@ApplicationScoped
class ResidualRestrictions {
    private static final String RULE = "R-07";

    private final Demands demands;
    private final ObjectMapper mapper;

    ResidualRestrictions(Demands demands, ObjectMapper mapper) {
        this.demands = demands;
        this.mapper = mapper;
    }

    void follow(Demands.Known answered, Ground release, JsonNode payload) {
        List<ListedRestriction> left = listed(payload.path("residual_restrictions"));
        UUID person = release.personId();
        if (person == null || left.isEmpty() || !release.line().ruleName().equals(RULE)) {
            return;
        }
        UUID id = Register.derived(release.cause(), answered.id(), "lift" + person);
        demands.open(
                id,
                head(answered.head(), person, left),
                answered.visibility().and(release.visibility()),
                release.on(),
                release.cause(),
                release.source());
    }

    private static DemandHead head(DemandHead met, UUID person, List<ListedRestriction> left) {
        return new DemandHead(
                met.campaignId(),
                met.declarationId(),
                DemandType.LIFT_RESTRICTIONS,
                "Lift the restrictions that remain after release: "
                        + left.stream()
                                .map(ListedRestriction::type)
                                .collect(Collectors.joining(", ")),
                met.addressees(),
                List.of(person),
                null,
                null,
                null,
                null,
                left,
                null);
    }

    private List<ListedRestriction> listed(JsonNode restrictions) {
        List<ListedRestriction> listed = new ArrayList<>();
        for (JsonNode one : restrictions) {
            listed.add(read(one));
        }
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
