package org.habeas.advocacy.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** Who is in custody, as far as this service has been told: never more than partners may know. */
@ApplicationScoped
public class CustodyTold {
    private static final Comparator<KnownFact> ORDER =
            Comparator.comparing(CustodyTold::day)
                    .thenComparing(KnownFact::recordedAt)
                    .thenComparing(KnownFact::eventId);

    private final KnownFacts facts;
    private final RowSecurity rows;
    private final ObjectMapper mapper;

    CustodyTold(KnownFacts facts, RowSecurity rows, ObjectMapper mapper) {
        this.facts = facts;
        this.rows = rows;
        this.mapper = mapper;
    }

    /**
     * What was last told of a person's custody.
     *
     * @param status in the words of the custody record
     * @param state where, if it was told
     */
    public record Custody(
            UUID personId,
            String event,
            @Nullable String status,
            @Nullable String state,
            FuzzyDate on,
            String link) {}

    /** By person; who is not in it, of that person nothing was told. One query. */
    @Transactional
    public Map<UUID, Custody> of(Collection<UUID> people, Lens lens) {
        rows.clear(Visibility.RESTRICTED);
        Map<UUID, KnownFact> newest = new HashMap<>();
        List<KnownFact> told = people.isEmpty() ? List.of() : facts.about(people, null);
        told.stream()
                .filter(fact -> fact.docketKind().equals("custody-records"))
                .filter(fact -> lens.clearance().mayRead(fact.visibility()))
                .filter(fact -> !fact.recordedAt().isAfter(lens.knownAt()))
                .filter(fact -> !day(fact).isAfter(lens.asOf()))
                .sorted(ORDER)
                .forEach(fact -> {
                    if (fact.personId() != null) {
                        newest.put(fact.personId(), fact);
                    }
                });
        Map<UUID, Custody> custody = new HashMap<>();
        newest.forEach((person, fact) -> custody.put(person, custody(person, fact)));
        return custody;
    }

    private Custody custody(UUID person, KnownFact fact) {
        JsonNode payload = Json.read(mapper, fact.payload(), JsonNode.class);
        return new Custody(
                person,
                fact.type(),
                payload.path("state_after").textValue(),
                payload.path("state").textValue(),
                fact.on(),
                "/v1/custody-records/" + fact.docketId());
    }

    private static LocalDate day(KnownFact fact) {
        return fact.on()
                .effectiveDay()
                .orElseGet(() -> fact.recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
